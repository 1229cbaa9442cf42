package com.atlassian.confluence.core;

/**
 * The path under which the wiki stands.
 *
 * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
 */
public interface ContextPathHolder {
    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    String getContextPath();
}
