package io.rihla.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;

/**
 * Lists, once, the services that Jira lends us. Those whose names Confluence or the shared platform
 * use for services of their own get names that cannot be mistaken.
 */
@JiraComponent
public class JiraImports {

    public JiraImports(
            @JiraImport("jiraAuthenticationContext") JiraAuthenticationContext thread,
            @JiraImport("jiraSearchService") SearchService search,
            @JiraImport("jiraUserManager") UserManager users) {
        // Naming them here is all: the product then has a bean for each.
    }
}
