package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.store.ComponentTable;
import io.rihla.workbench.jira.store.SecurityTable;
import io.rihla.workbench.jira.store.VersionTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** Refuses fields that the product refuses, with the product's words for it. */
final class FieldCheck {

    private static final int LONGEST = 255;

    private final VersionTable versions;
    private final ComponentTable components;
    private final SecurityTable security;
    private final Predicate<String> knownUser;

    FieldCheck(
            VersionTable versions,
            ComponentTable components,
            SecurityTable security,
            Predicate<String> knownUser) {
        this.versions = versions;
        this.components = components;
        this.security = security;
        this.knownUser = knownUser;
    }

    void check(long projectId, IssueFields fields) {
        Map<String, String> errors = new LinkedHashMap<>();
        summary(errors, fields.summary());
        if (Constants.issueType(fields.issueType()).isEmpty()) {
            errors.put("issuetype", "The issue type selected is invalid.");
        }
        if (Constants.priority(fields.priority()).isEmpty()) {
            errors.put("priority", "The priority selected is invalid.");
        }
        if (fields.labels().stream().anyMatch(label -> !label.matches("\\S{1,255}"))) {
            errors.put("labels", "The label contains spaces which is invalid.");
        }
        user(errors, "assignee", fields.assignee());
        user(errors, "reporter", fields.reporter());
        belong(errors, "fixVersions", "Version", fields.fixVersions(), projectId, this::versionOf);
        belong(
                errors,
                "versions",
                "Version",
                fields.affectedVersions(),
                projectId,
                this::versionOf);
        belong(
                errors,
                "components",
                "Component",
                fields.components(),
                projectId,
                this::componentOf);
        Long level = fields.securityLevel();
        if (level != null
                && security.byId(level).filter(one -> one.projectId() == projectId).isEmpty()) {
            errors.put("security", "Could not find valid security level.");
        }
        if (!errors.isEmpty()) {
            throw JiraException.invalid(errors);
        }
    }

    private static void summary(Map<String, String> errors, String summary) {
        if (summary == null || summary.isBlank()) {
            errors.put("summary", "You must specify a summary of the issue.");
        } else if (summary.indexOf('\n') >= 0 || summary.indexOf('\r') >= 0) {
            errors.put("summary", "The summary is invalid because it contains newline characters.");
        } else if (summary.length() > LONGEST) {
            errors.put("summary", "Summary must be less than 255 characters.");
        }
    }

    private void user(Map<String, String> errors, String field, String userKey) {
        if (userKey != null && !knownUser.test(userKey)) {
            errors.put(field, "User '" + userKey + "' does not exist.");
        }
    }

    private Long versionOf(long id) {
        return versions.byId(id).map(version -> version.projectId()).orElse(null);
    }

    private Long componentOf(long id) {
        return components.byId(id).map(component -> component.projectId()).orElse(null);
    }

    private static void belong(
            Map<String, String> errors,
            String field,
            String kind,
            List<Long> ids,
            long projectId,
            LongFunction<Long> owner) {
        for (Long id : ids) {
            Long project = owner.apply(id);
            if (project == null || project != projectId) {
                errors.put(field, kind + " with ID '" + id + "' does not exist.");
            }
        }
    }
}
