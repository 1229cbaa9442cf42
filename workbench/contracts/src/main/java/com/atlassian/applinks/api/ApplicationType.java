package com.atlassian.applinks.api;

/**
 * What kind of application a link leads to.
 *
 * @evidence J S18 docs.atlassian.com/applinks-api/3.2
 */
public interface ApplicationType {}
