package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.bridge.JiraIssues;
import java.time.Clock;

/** The issues of the Jira that this site is linked to. */
@ConfluenceComponent
public class SiteIssues extends JiraIssues {

    public SiteIssues(JiraLink jira) {
        super(jira, Clock.systemUTC());
    }
}
