package com.atlassian.applinks.api;

import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;

/**
 * A link to another application.
 *
 * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
 */
public interface ApplicationLink {
    /**
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    ApplicationId getId();

    /**
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    String getName();

    /**
     * The address that people type.
     *
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    URI getDisplayUrl();

    /**
     * The address for requests from here.
     *
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    URI getRpcUrl();

    /**
     * Makes requests as the current user, as far as the link can; may be null.
     *
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();

    /**
     * Makes requests that do not take the current user along; may be null.
     *
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory();

    /**
     * Makes requests in one of the ways that the link knows; null for another way.
     *
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> providerClass);

    /**
     * Makes requests as the current user without asking them; null where the other product does not
     * trust this one so far.
     *
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();
}
