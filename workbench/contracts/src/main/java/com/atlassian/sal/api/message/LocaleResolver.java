package com.atlassian.sal.api.message;

import java.util.Locale;

/**
 * Which language a user reads.
 *
 * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
 */
public interface LocaleResolver {
    /**
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    Locale getLocale();
}
