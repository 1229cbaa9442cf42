package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;

/**
 * Lists, once, the services that Jira lends us. Those whose names Confluence or the shared platform
 * use for services of their own get names that cannot be mistaken.
 */
@JiraComponent
public class JiraImports {

    public JiraImports() {
        // Naming services here is all: the product then has a bean for each.
    }
}
