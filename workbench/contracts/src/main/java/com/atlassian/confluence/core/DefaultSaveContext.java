package com.atlassian.confluence.core;

/**
 * The usual ways to save.
 *
 * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
 */
public class DefaultSaveContext implements SaveContext {
    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    public static final SaveContext DEFAULT = new DefaultSaveContext();

    private DefaultSaveContext() {}
}
