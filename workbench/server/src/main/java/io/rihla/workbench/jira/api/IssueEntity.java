package io.rihla.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraResolution;
import io.rihla.workbench.jira.model.JiraStatus;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** An issue as plugins see it: a picture of the moment in which it was asked for. */
final class IssueEntity implements Issue {

    private final JiraIssue issue;

    IssueEntity(JiraIssue issue) {
        this.issue = issue;
    }

    @Override
    public Long getId() {
        return issue.id();
    }

    @Override
    public String getKey() {
        return issue.key();
    }

    @Override
    public String getSummary() {
        return issue.summary();
    }

    @Override
    public Status getStatus() {
        return new StatusEntity(Constants.status(issue.status()).orElseThrow());
    }

    @Override
    public Resolution getResolution() {
        return Optional.ofNullable(issue.resolution())
                .flatMap(Constants::resolution)
                .map(ResolutionEntity::new)
                .orElse(null);
    }

    @Override
    public Timestamp getCreated() {
        return time(issue.created());
    }

    /** As in the product: the day's first moment where the server stands. */
    @Override
    public Timestamp getDueDate() {
        LocalDate due = issue.due();
        return due == null ? null : time(due.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    @Override
    public Timestamp getResolutionDate() {
        return time(issue.resolved());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that && getKey().equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return getKey();
    }

    private static Timestamp time(Instant time) {
        return time == null ? null : Timestamp.from(time);
    }

    private record StatusEntity(JiraStatus status) implements Status {

        @Override
        public String getName() {
            return status.name();
        }

        @Override
        public StatusCategory getStatusCategory() {
            return new CategoryEntity(status.category().key());
        }
    }

    private record CategoryEntity(String key) implements StatusCategory {

        @Override
        public String getKey() {
            return key;
        }
    }

    private record ResolutionEntity(JiraResolution resolution) implements Resolution {

        @Override
        public String getName() {
            return resolution.name();
        }
    }
}
