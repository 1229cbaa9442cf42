package com.atlassian.confluence.plugins.index.api;

import java.util.Collection;

/**
 * Adds to what the search index knows of a content.
 *
 * @evidence D developer.atlassian.com/server/confluence/extractor2-module-tutorial
 */
public interface Extractor2 {
    /**
     * Text that is searched as if it stood in the content.
     *
     * @evidence D developer.atlassian.com/server/confluence/extractor2-module-tutorial
     */
    StringBuilder extractText(Object searchable);

    /**
     * Fields of their own.
     *
     * @evidence D developer.atlassian.com/server/confluence/extractor2-module-tutorial
     */
    Collection<FieldDescriptor> extractFields(Object searchable);
}
