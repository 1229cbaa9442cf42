package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.user.UserManager;
import io.rihla.bridge.Neighbour;
import io.rihla.bridge.RunAs;

/** The Jira that Confluence has an application link to. */
@ConfluenceComponent
public class JiraLink extends Neighbour {

    public JiraLink(
            RunAs runAs,
            @ComponentImport UserManager users,
            @ComponentImport ApplicationProperties product) {
        super(Kind.JIRA, runAs, users, product);
    }
}
