package io.rihla.workbench.jira.api;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import io.rihla.workbench.jira.event.EventSwitch;
import io.rihla.workbench.jira.event.JiraChange;
import io.rihla.workbench.jira.event.JiraChange.IssueChanged;
import io.rihla.workbench.product.Services;
import java.util.function.Consumer;

/**
 * Puts what happened to issues into the product's events. The publisher tells nobody before an open
 * transaction is committed.
 */
public final class IssueEvents implements Consumer<JiraChange> {

    private final Services services;
    private final EventSwitch swallowing;

    public IssueEvents(Services services, EventSwitch swallowing) {
        this.services = services;
        this.swallowing = swallowing;
    }

    @Override
    public void accept(JiraChange change) {
        if (change instanceof IssueChanged changed && !swallowing.swallowing()) {
            Happened event = new Happened(new IssueEntity(changed.issue()));
            services.find(EventPublisher.class).ifPresent(events -> events.publish(event));
        }
    }

    private static final class Happened extends IssueEvent {

        private final Issue issue;

        Happened(Issue issue) {
            this.issue = issue;
        }

        @Override
        public Issue getIssue() {
            return issue;
        }
    }
}
