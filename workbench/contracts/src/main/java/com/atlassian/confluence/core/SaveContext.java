package com.atlassian.confluence.core;

/**
 * How a save should behave.
 *
 * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
 */
public interface SaveContext {}
