package com.atlassian.confluence.plugins.index.api;

/**
 * A field of the search index. Rihla adds none.
 *
 * @evidence D developer.atlassian.com/server/confluence/extractor2-module-tutorial
 */
public abstract class FieldDescriptor {}
