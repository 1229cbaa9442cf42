package com.atlassian.confluence.core;

/**
 * The wiki's content, whatever its kind.
 *
 * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
 */
public interface ContentEntityManager {
    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    void saveContentEntity(ContentEntityObject object, SaveContext saveContext);
}
