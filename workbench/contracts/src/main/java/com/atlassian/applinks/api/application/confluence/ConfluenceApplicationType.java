package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/**
 * Links to Confluence.
 *
 * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
 */
public interface ConfluenceApplicationType extends ApplicationType {}
