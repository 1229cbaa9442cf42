package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Knows where people let one application act for them in another.
 *
 * @evidence J10 docs.atlassian.com/atlassian-bamboo/10.0.0 CredentialsRequiredContextException
 */
public interface AuthorisationURIGenerator {
    /**
     * Leads back to the callback in the end. Null where there is nothing to authorise.
     *
     * @evidence J10 docs.atlassian.com/atlassian-bamboo/10.0.0 CredentialsRequiredContextException
     */
    URI getAuthorisationURI(URI callback);
}
