package io.rihla.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraResolution;
import io.rihla.workbench.jira.model.JiraStatus;
import io.rihla.workbench.jira.model.JiraVersion;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/** An issue as plugins see it: a picture of the moment in which it was asked for. */
final class IssueEntity implements MutableIssue {

    private final JiraIssue issue;
    private final Entities entities;

    IssueEntity(JiraIssue issue, Entities entities) {
        this.issue = issue;
        this.entities = entities;
    }

    JiraIssue value() {
        return issue;
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
    public Project getProjectObject() {
        return entities.content()
                .projects()
                .byId(issue.projectId())
                .map(entities::project)
                .orElse(null);
    }

    @Override
    public String getSummary() {
        return issue.summary();
    }

    public String getDescription() {
        return issue.description();
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

    public ApplicationUser getAssignee() {
        return entities.user(issue.assignee());
    }

    public ApplicationUser getReporter() {
        return entities.user(issue.reporter());
    }

    @Override
    public Collection<Version> getFixVersions() {
        return issue.fixVersions().stream()
                .map(entities.content().versions()::byId)
                .flatMap(Optional::stream)
                .<Version>map(VersionEntity::new)
                .toList();
    }

    @Override
    public Timestamp getCreated() {
        return time(issue.created());
    }

    public Timestamp getUpdated() {
        return time(issue.updated());
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
        public String getId() {
            return resolution.id();
        }

        @Override
        public String getName() {
            return resolution.name();
        }
    }

    private record VersionEntity(JiraVersion version) implements Version {

        @Override
        public Long getId() {
            return version.id();
        }

        @Override
        public String getName() {
            return version.name();
        }
    }
}
