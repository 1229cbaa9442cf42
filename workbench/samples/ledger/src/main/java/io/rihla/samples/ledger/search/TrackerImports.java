package io.rihla.samples.ledger.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;

/** Does nothing but name the services that the plugin takes from the issue tracker. */
@JiraComponent
class TrackerImports {

    @JiraImport private SearchService searchService;

    @JiraImport("jiraAuthenticationContext")
    private JiraAuthenticationContext authentication;
}
