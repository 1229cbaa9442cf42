package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Which language a user reads.
 *
 * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
 */
public interface LocaleResolver {
    /**
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    Locale getLocale(HttpServletRequest request);

    /**
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    Locale getLocale();

    /**
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    Locale getLocale(UserKey userKey);

    /**
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    Set<Locale> getSupportedLocales();

    /**
     * @evidence J8 S9 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0
     */
    Locale getApplicationLocale();
}
