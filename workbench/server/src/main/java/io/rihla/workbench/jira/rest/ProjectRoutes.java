package io.rihla.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.product.User;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code project} and what one may create in it. */
final class ProjectRoutes {

    private final Beans beans;
    private final JiraContent content;

    ProjectRoutes(Beans beans) {
        this.beans = beans;
        this.content = beans.content();
    }

    List<Route> routes() {
        String one = "/project/([^/]+)";
        return List.of(
                Route.of("GET", "/project", this::list),
                Route.of("POST", "/project", this::create),
                Route.of("GET", one, this::read),
                Route.of("DELETE", one, this::delete),
                Route.of("GET", one + "/versions", this::versions),
                Route.of("GET", one + "/components", this::components),
                Route.of("GET", one + "/statuses", this::statuses),
                Route.of("GET", one + "/securitylevel", this::levels),
                Route.of("GET", "/issue/createmeta/([^/]+)/issuetypes", this::creatable),
                Route.of(
                        "GET",
                        "/issue/createmeta/([^/]+)/issuetypes/([^/]+)",
                        this::creatableFields));
    }

    private Answer list(RestCall call) {
        return Answer.ok(
                content.projects().all().stream()
                        .filter(
                                project ->
                                        content.rights()
                                                .may(
                                                        call.viewer(),
                                                        ProjectRight.BROWSE_PROJECTS,
                                                        project))
                        .sorted(Comparator.comparing(JiraProject::name))
                        .map(beans::project)
                        .toList());
    }

    private Answer create(RestCall call) throws IOException {
        call.administrator();
        JsonNode body = call.body();
        String lead =
                beans.users()
                        .byName(body.path("lead").asText(""))
                        .map(User::key)
                        .orElseThrow(
                                () ->
                                        JiraException.invalid(
                                                "projectLead",
                                                "You must specify a valid project lead."));
        JiraProject project =
                content.projects()
                        .create(body.path("key").asText(""), body.path("name").asText(""), lead);
        content.projects()
                .update(
                        new JiraProject(
                                project.id(),
                                project.key(),
                                project.name(),
                                body.path("description").asText(""),
                                lead));
        content.projects().grantAsUsual(project.id(), beans.users().groups());
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("project/" + project.id()));
        bean.put("id", project.id());
        bean.put("key", project.key());
        return Answer.created(bean);
    }

    private JiraProject project(RestCall call) {
        return content.guard().project(call.viewer(), call.part(1));
    }

    private Answer read(RestCall call) {
        JiraProject project = project(call);
        Map<String, Object> bean = beans.project(project);
        bean.put("description", project.description());
        bean.put("lead", beans.user(project.lead()));
        bean.put("components", componentsOf(project));
        bean.put("issueTypes", issueTypes());
        bean.put("versions", versionsOf(project));
        return Answer.ok(bean);
    }

    private Answer delete(RestCall call) {
        call.administrator();
        JiraProject project =
                content.projects()
                        .byIdOrKey(call.part(1))
                        .orElseThrow(
                                () ->
                                        JiraException.notFound(
                                                "No project could be found with key '"
                                                        + call.part(1)
                                                        + "'."));
        content.projects().delete(project.id());
        return Answer.nothing();
    }

    private Answer versions(RestCall call) {
        return Answer.ok(versionsOf(project(call)));
    }

    private Answer components(RestCall call) {
        return Answer.ok(componentsOf(project(call)));
    }

    private List<Map<String, Object>> versionsOf(JiraProject project) {
        return content.versions().of(project.id()).stream().map(beans::version).toList();
    }

    private List<Map<String, Object>> componentsOf(JiraProject project) {
        return content.components().of(project.id()).stream().map(beans::component).toList();
    }

    private List<Map<String, Object>> issueTypes() {
        return Constants.issueTypes().stream().map(beans::issueType).toList();
    }

    private Answer statuses(RestCall call) {
        project(call);
        List<Map<String, Object>> types = issueTypes();
        types.forEach(
                type ->
                        type.put(
                                "statuses",
                                Constants.statuses().stream().map(beans::status).toList()));
        return Answer.ok(types);
    }

    private Answer levels(RestCall call) {
        JiraProject project = project(call);
        return Answer.ok(
                Map.of(
                        "levels",
                        content.securityLevels().of(project.id()).stream()
                                .map(beans::securityLevel)
                                .toList()));
    }

    private JiraProject open(RestCall call) {
        JiraProject project = project(call);
        if (!content.rights().may(call.viewer(), ProjectRight.CREATE_ISSUES, project)) {
            throw JiraException.notFound(
                    "No project could be found with key '" + call.part(1) + "'.");
        }
        return project;
    }

    private Answer creatable(RestCall call) {
        open(call);
        return Answer.ok(page(call, issueTypes()));
    }

    private Answer creatableFields(RestCall call) {
        JiraProject project = open(call);
        Constants.issueType(call.part(2))
                .orElseThrow(
                        () ->
                                JiraException.notFound(
                                        "The issue type with id '"
                                                + call.part(2)
                                                + "' does not exist."));
        return Answer.ok(
                page(
                        call,
                        List.of(
                                field("summary", "Summary", "string", true, null),
                                field("issuetype", "Issue Type", "issuetype", true, issueTypes()),
                                field(
                                        "project",
                                        "Project",
                                        "project",
                                        true,
                                        List.of(beans.project(project))),
                                field("description", "Description", "string", false, null),
                                field(
                                        "priority",
                                        "Priority",
                                        "priority",
                                        false,
                                        Constants.priorities().stream()
                                                .map(beans::priority)
                                                .toList()),
                                field("assignee", "Assignee", "user", false, null),
                                field("reporter", "Reporter", "user", false, null),
                                field("duedate", "Due Date", "date", false, null),
                                field("labels", "Labels", "array", false, null),
                                field(
                                        "components",
                                        "Component/s",
                                        "array",
                                        false,
                                        componentsOf(project)),
                                field(
                                        "fixVersions",
                                        "Fix Version/s",
                                        "array",
                                        false,
                                        versionsOf(project)))));
    }

    private static Map<String, Object> field(
            String id,
            String name,
            String type,
            boolean required,
            List<Map<String, Object>> allowed) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("required", required);
        field.put("schema", Map.of("type", type, "system", id));
        field.put("name", name);
        field.put("fieldId", id);
        field.put("hasDefaultValue", false);
        field.put("operations", List.of("set"));
        if (allowed != null) {
            field.put("allowedValues", allowed);
        }
        return field;
    }

    private static Map<String, Object> page(RestCall call, List<Map<String, Object>> all) {
        int start = call.number("startAt", 0);
        int most = call.number("maxResults", 50);
        List<Map<String, Object>> values = call.slice(all, start, most);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("maxResults", most);
        page.put("startAt", start);
        page.put("total", all.size());
        page.put("isLast", start + values.size() >= all.size());
        page.put("values", values);
        return page;
    }
}
