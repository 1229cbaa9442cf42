package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/**
 * Links to Jira.
 *
 * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
 */
public interface JiraApplicationType extends ApplicationType {}
