package io.rihla.workbench.jira.rest;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraComponent;
import io.rihla.workbench.jira.model.JiraIssueType;
import io.rihla.workbench.jira.model.JiraLinkType;
import io.rihla.workbench.jira.model.JiraPriority;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraResolution;
import io.rihla.workbench.jira.model.JiraStatus;
import io.rihla.workbench.jira.model.JiraVersion;
import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.jira.model.StatusCategory;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The product's JSON of the things that issues are made of. */
public final class Beans {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private final JiraContent content;
    private final Users users;
    private final String api;

    /**
     * @param baseUrl as people type it, context path included
     */
    public Beans(JiraContent content, Users users, String baseUrl) {
        this.content = content;
        this.users = users;
        this.api = baseUrl + "/rest/api/2/";
    }

    JiraContent content() {
        return content;
    }

    Users users() {
        return users;
    }

    String self(String path) {
        return api + path;
    }

    /** Null for null. */
    public static String time(Instant time) {
        return time == null ? null : TIME.format(time);
    }

    private Map<String, Object> bean(String path) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self(path));
        return bean;
    }

    /** Null for null; someone who is gone still has a name. */
    public Map<String, Object> user(String userKey) {
        if (userKey == null) {
            return null;
        }
        return users.byKey(userKey)
                .map(this::user)
                .orElseGet(
                        () -> {
                            Map<String, Object> gone = bean("user?username=" + userKey);
                            gone.put("name", userKey);
                            gone.put("key", userKey);
                            gone.put("displayName", userKey);
                            gone.put("active", false);
                            return gone;
                        });
    }

    Map<String, Object> user(User user) {
        Map<String, Object> bean =
                bean("user?username=" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
        bean.put("key", user.key());
        bean.put("name", user.name());
        bean.put("emailAddress", user.email());
        bean.put("displayName", user.fullName());
        bean.put("active", user.active());
        bean.put("timeZone", ZoneId.systemDefault().getId());
        return bean;
    }

    public Map<String, Object> project(JiraProject project) {
        Map<String, Object> bean = bean("project/" + project.id());
        bean.put("id", String.valueOf(project.id()));
        bean.put("key", project.key());
        bean.put("name", project.name());
        bean.put("projectTypeKey", "software");
        return bean;
    }

    public Map<String, Object> issueType(JiraIssueType type) {
        Map<String, Object> bean = bean("issuetype/" + type.id());
        bean.put("id", type.id());
        bean.put("description", type.description());
        bean.put("name", type.name());
        bean.put("subtask", false);
        return bean;
    }

    public Map<String, Object> status(JiraStatus status) {
        Map<String, Object> bean = bean("status/" + status.id());
        bean.put("description", "");
        bean.put("name", status.name());
        bean.put("id", status.id());
        bean.put("statusCategory", category(status.category()));
        return bean;
    }

    public Map<String, Object> category(StatusCategory category) {
        Map<String, Object> bean = bean("statuscategory/" + category.id());
        bean.put("id", category.id());
        bean.put("key", category.key());
        bean.put("colorName", category.colour());
        bean.put("name", category.displayName());
        return bean;
    }

    public Map<String, Object> resolution(JiraResolution resolution) {
        Map<String, Object> bean = bean("resolution/" + resolution.id());
        bean.put("id", resolution.id());
        bean.put("description", resolution.description());
        bean.put("name", resolution.name());
        return bean;
    }

    public Map<String, Object> priority(JiraPriority priority) {
        Map<String, Object> bean = bean("priority/" + priority.id());
        bean.put("name", priority.name());
        bean.put("id", priority.id());
        return bean;
    }

    public Map<String, Object> version(JiraVersion version) {
        Map<String, Object> bean = bean("version/" + version.id());
        bean.put("id", String.valueOf(version.id()));
        bean.put("description", version.description());
        bean.put("name", version.name());
        bean.put("archived", version.archived());
        bean.put("released", version.released());
        if (version.start() != null) {
            bean.put("startDate", version.start().toString());
        }
        if (version.release() != null) {
            bean.put("releaseDate", version.release().toString());
        }
        bean.put("projectId", version.projectId());
        return bean;
    }

    public Map<String, Object> component(JiraComponent component) {
        Map<String, Object> bean = bean("component/" + component.id());
        bean.put("id", String.valueOf(component.id()));
        bean.put("name", component.name());
        bean.put("description", component.description());
        if (component.lead() != null) {
            bean.put("lead", user(component.lead()));
        }
        return bean;
    }

    public Map<String, Object> securityLevel(SecurityLevel level) {
        Map<String, Object> bean = bean("securitylevel/" + level.id());
        bean.put("id", String.valueOf(level.id()));
        bean.put("description", level.description());
        bean.put("name", level.name());
        return bean;
    }

    Map<String, Object> linkType(JiraLinkType type) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", type.id());
        bean.put("name", type.name());
        bean.put("inward", type.inward());
        bean.put("outward", type.outward());
        bean.put("self", self("issueLinkType/" + type.id()));
        return bean;
    }

    Map<String, Object> statusOf(String id) {
        return status(Constants.status(id).orElseThrow());
    }
}
