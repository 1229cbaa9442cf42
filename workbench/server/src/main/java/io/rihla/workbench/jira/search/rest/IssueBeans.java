package io.rihla.workbench.jira.search.rest;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraVersion;
import io.rihla.workbench.jira.model.StatusCategory;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues as JSON, with the fields that were asked for. */
final class IssueBeans {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ")
                    .withZone(ZoneId.systemDefault());

    private final JiraContent content;
    private final Users users;
    private final String api;

    /**
     * @param baseUrl as people type it, context path included
     */
    IssueBeans(JiraContent content, Users users, String baseUrl) {
        this.content = content;
        this.users = users;
        this.api = baseUrl + "/rest/api/2/";
    }

    Map<String, Object> issue(JiraIssue issue, WantedFields wanted) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("expand", "operations,versionedRepresentations,editmeta,changelog,renderedFields");
        bean.put("id", String.valueOf(issue.id()));
        bean.put("self", api + "issue/" + issue.id());
        bean.put("key", issue.key());
        Map<String, Object> fields = fields(issue);
        fields.keySet().removeIf(name -> !wanted.has(name));
        if (!wanted.none()) {
            bean.put("fields", fields);
        }
        return bean;
    }

    private Map<String, Object> fields(JiraIssue issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.summary());
        fields.put(
                "issuetype",
                Constants.issueType(issue.issueType())
                        .map(type -> named("issuetype", type.id(), type.name()))
                        .orElse(null));
        fields.put("project", project(issue.projectId()));
        fields.put("status", status(issue.status()));
        fields.put("resolution", resolution(issue.resolution()));
        fields.put("resolutiondate", time(issue.resolved()));
        fields.put(
                "priority",
                Constants.priority(issue.priority())
                        .map(one -> named("priority", one.id(), one.name()))
                        .orElse(null));
        fields.put("assignee", person(issue.assignee()));
        fields.put("reporter", person(issue.reporter()));
        fields.put("created", time(issue.created()));
        fields.put("updated", time(issue.updated()));
        fields.put("duedate", issue.due() == null ? null : issue.due().toString());
        fields.put("labels", List.copyOf(issue.labels()));
        fields.put(
                "components",
                issue.components().stream()
                        .flatMap(id -> content.components().byId(id).stream())
                        .map(one -> named("component", String.valueOf(one.id()), one.name()))
                        .toList());
        fields.put("fixVersions", versions(issue.fixVersions()));
        fields.put("versions", versions(issue.affectedVersions()));
        fields.put("security", security(issue.securityLevel()));
        fields.put("description", issue.description().isEmpty() ? null : issue.description());
        return fields;
    }

    private Map<String, Object> named(String kind, String id, String name) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", api + kind + "/" + id);
        bean.put("id", id);
        bean.put("name", name);
        return bean;
    }

    private Map<String, Object> project(long id) {
        JiraProject project = content.projects().byId(id).orElseThrow();
        Map<String, Object> bean = named("project", String.valueOf(id), project.name());
        bean.put("key", project.key());
        return bean;
    }

    private Object status(String id) {
        return Constants.status(id)
                .map(
                        status -> {
                            Map<String, Object> bean = named("status", id, status.name());
                            bean.put("statusCategory", category(status.category()));
                            return bean;
                        })
                .orElse(null);
    }

    private Map<String, Object> category(StatusCategory category) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", api + "statuscategory/" + category.id());
        bean.put("id", category.id());
        bean.put("key", category.key());
        bean.put("colorName", category.colour());
        bean.put("name", category.displayName());
        return bean;
    }

    private Object resolution(String id) {
        return id == null
                ? null
                : Constants.resolution(id)
                        .map(one -> named("resolution", one.id(), one.name()))
                        .orElse(null);
    }

    private Object security(Long id) {
        return id == null
                ? null
                : content.securityLevels()
                        .byId(id)
                        .map(one -> named("securitylevel", String.valueOf(one.id()), one.name()))
                        .orElse(null);
    }

    private List<Map<String, Object>> versions(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> content.versions().byId(id).stream())
                .map(this::version)
                .toList();
    }

    private Map<String, Object> version(JiraVersion version) {
        Map<String, Object> bean = named("version", String.valueOf(version.id()), version.name());
        bean.put("archived", version.archived());
        bean.put("released", version.released());
        if (version.release() != null) {
            bean.put("releaseDate", version.release().toString());
        }
        return bean;
    }

    /** Null for nobody. */
    Map<String, Object> person(String key) {
        if (key == null) {
            return null;
        }
        Optional<User> user = users.byKey(key);
        Map<String, Object> bean = new LinkedHashMap<>();
        String name = user.map(User::name).orElse(key);
        bean.put("self", api + "user?username=" + name);
        bean.put("name", name);
        bean.put("key", key);
        bean.put("emailAddress", user.map(User::email).orElse(""));
        bean.put("displayName", user.map(User::fullName).orElse(key));
        bean.put("active", user.map(User::active).orElse(false));
        return bean;
    }

    private static String time(Instant instant) {
        return instant == null ? null : TIME.format(instant);
    }
}
