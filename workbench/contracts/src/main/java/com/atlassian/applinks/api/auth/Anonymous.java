package com.atlassian.applinks.api.auth;

/**
 * Requests that come for nobody.
 *
 * @evidence J applinks-api/3.2
 */
public final class Anonymous implements AuthenticationProvider {}
