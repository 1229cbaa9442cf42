package com.atlassian.applinks.api;

/**
 * The links that administrators have made.
 *
 * @evidence J S18 docs.atlassian.com/applinks-api/latest
 */
public interface ApplicationLinkService {
    /**
     * The link of this kind that administrators call the primary one, or null.
     *
     * @evidence J S18 docs.atlassian.com/applinks-api/latest
     */
    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);

    /**
     * @evidence J S18 docs.atlassian.com/applinks-api/latest
     */
    Iterable<ApplicationLink> getApplicationLinks();
}
