package com.atlassian.applinks.api;

import java.net.URI;

/**
 * The other application wants the current user to authorise this one first.
 *
 * @evidence J S18 docs.atlassian.com/applinks-api/3.2
 */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {
    private static final long serialVersionUID = 1;

    private final transient AuthorisationURIGenerator generator;

    /**
     * @evidence J S18 docs.atlassian.com/applinks-api/3.2
     */
    public CredentialsRequiredException(
            AuthorisationURIGenerator authorisationURIGenerator, String message) {
        super(message);
        generator = authorisationURIGenerator;
    }

    /**
     * @evidence J S18 docs.atlassian.com/applinks-api/3.2
     */
    @Override
    public URI getAuthorisationURI(URI callback) {
        return generator.getAuthorisationURI(callback);
    }
}
