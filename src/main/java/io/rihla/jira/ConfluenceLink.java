package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.user.UserManager;
import io.rihla.bridge.Neighbour;
import io.rihla.bridge.RunAs;

/** The Confluence that Jira has an application link to. */
@JiraComponent
public class ConfluenceLink extends Neighbour {

    public ConfluenceLink(
            RunAs runAs,
            @ComponentImport UserManager users,
            @ComponentImport ApplicationProperties product) {
        super(Kind.CONFLUENCE, runAs, users, product);
    }
}
