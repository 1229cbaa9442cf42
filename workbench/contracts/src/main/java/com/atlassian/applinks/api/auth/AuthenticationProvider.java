package com.atlassian.applinks.api.auth;

/**
 * A way in which requests over a link can say for whom they come.
 *
 * @evidence J applinks-api/3.2
 */
public interface AuthenticationProvider {}
