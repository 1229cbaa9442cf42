package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/**
 * Makes requests to the application at the other end of a link.
 *
 * @evidence J S18 docs.atlassian.com/applinks-api/3.2
 */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    /**
     * The address is relative to the RPC address of the link, or absolute.
     *
     * @evidence J S18 docs.atlassian.com/applinks-api/3.2
     */
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url)
            throws CredentialsRequiredException;
}
