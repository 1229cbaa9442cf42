package io.rihla.workbench.jira.api;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.event.EventSwitch;
import io.rihla.workbench.jira.event.IssueEventKind;
import io.rihla.workbench.jira.event.JiraChange;
import io.rihla.workbench.jira.event.JiraChange.IssueChanged;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.Users;
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
            Entities entities =
                    new Entities(services.get(JiraContent.class), services.get(Users.class));
            Happened event =
                    new Happened(
                            entities.issue(changed.issue()),
                            changed.kind(),
                            entities.user(changed.author()));
            services.find(EventPublisher.class).ifPresent(events -> events.publish(event));
        }
    }

    private static final class Happened extends IssueEvent {

        private final Issue issue;
        private final IssueEventKind kind;
        private final ApplicationUser user;

        Happened(Issue issue, IssueEventKind kind, ApplicationUser user) {
            this.issue = issue;
            this.kind = kind;
            this.user = user;
        }

        @Override
        public Issue getIssue() {
            return issue;
        }

        @Override
        public Long getEventTypeId() {
            return kind.id();
        }

        public ApplicationUser getUser() {
            return user;
        }
    }
}
