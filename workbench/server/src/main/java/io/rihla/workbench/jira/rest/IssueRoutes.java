package io.rihla.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.content.Guard;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.ProjectRight;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code issue}: create, read, change, delete. */
final class IssueRoutes {

    private static final Set<String> READ_HERE = Set.of("project", "issuetype");

    private final Beans beans;
    private final JiraContent content;
    private final Guard guard;
    private final IssueJson json;
    private final TransitionRoutes transitions;

    IssueRoutes(Beans beans, IssueJson json, TransitionRoutes transitions) {
        this.beans = beans;
        this.content = beans.content();
        this.guard = content.guard();
        this.json = json;
        this.transitions = transitions;
    }

    List<Route> routes() {
        String one = "/issue/([^/]+)";
        return List.of(
                Route.of("POST", "/issue", this::create),
                Route.of("GET", one, this::read),
                Route.of("PUT", one, this::update),
                Route.of("DELETE", one, this::delete),
                Route.of("PUT", one + "/assignee", this::assign));
    }

    private Answer create(RestCall call) throws IOException {
        JsonNode body = call.body();
        JiraProject project = projectOf(call, body.path("fields").path("project"));
        JsonNode type = body.path("fields").path("issuetype");
        String idOrName = type.path("id").asText(type.path("name").asText(""));
        String issueType =
                Constants.issueType(idOrName)
                        .orElseThrow(
                                () ->
                                        JiraException.invalid(
                                                "issuetype", "valid issue type is required"))
                        .id();
        IssueFields fields =
                new FieldReader(content, beans.users(), project.id())
                        .read(body, IssueFields.of(issueType, ""), READ_HERE);
        secret(call, fields, project);
        JiraIssue issue = content.issues().create(project.id(), fields, call.viewer().userKey());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", String.valueOf(issue.id()));
        answer.put("key", issue.key());
        answer.put("self", beans.self("issue/" + issue.id()));
        return Answer.created(answer);
    }

    /** A project in which the viewer may not create is as good as none. */
    private JiraProject projectOf(RestCall call, JsonNode named) {
        String idOrKey = named.path("id").asText(named.path("key").asText(""));
        Optional<JiraProject> project = content.projects().byIdOrKey(idOrKey);
        return project.filter(
                        one -> content.rights().may(call.viewer(), ProjectRight.CREATE_ISSUES, one))
                .orElseThrow(
                        () ->
                                call.viewer().isAnonymous()
                                        ? JiraException.unauthorized("You must log in.")
                                        : JiraException.invalid(
                                                "project", "valid project is required"));
    }

    private void secret(RestCall call, IssueFields fields, JiraProject project) {
        if (fields.securityLevel() != null
                && !content.rights().may(call.viewer(), ProjectRight.SET_ISSUE_SECURITY, project)) {
            throw JiraException.invalid(
                    "security",
                    "Field 'security' cannot be set. It is not on the appropriate screen, or"
                            + " unknown.");
        }
    }

    private Answer read(RestCall call) {
        JiraIssue issue = guard.issue(call.viewer(), call.part(1));
        Map<String, Object> bean = json.issue(issue, call.viewer(), call.words("fields"));
        if (call.words("expand").contains("transitions")) {
            bean.put("transitions", transitions.offered(call, issue));
        }
        return Answer.ok(bean);
    }

    private Answer update(RestCall call) throws IOException {
        JiraIssue issue = guard.issue(call.viewer(), ProjectRight.EDIT_ISSUES, call.part(1));
        JsonNode body = call.body();
        JiraProject project = content.projects().byId(issue.projectId()).orElseThrow();
        content.issues()
                .update(
                        issue.id(),
                        before -> {
                            IssueFields after =
                                    new FieldReader(content, beans.users(), issue.projectId())
                                            .read(body, before, Set.of());
                            if (after.securityLevel() != null
                                    && !after.securityLevel().equals(before.securityLevel())) {
                                secret(call, after, project);
                            }
                            return after;
                        },
                        call.viewer().userKey());
        FieldReader.comment(body)
                .ifPresent(
                        text -> content.comments().add(issue.id(), text, call.viewer().userKey()));
        return Answer.nothing();
    }

    private Answer assign(RestCall call) throws IOException {
        JiraIssue issue = guard.issue(call.viewer(), ProjectRight.ASSIGN_ISSUES, call.part(1));
        JsonNode name = call.body().path("name");
        String userKey =
                name.isNull()
                        ? null
                        : beans.users()
                                .byName(name.asText())
                                .orElseThrow(
                                        () ->
                                                JiraException.invalid(
                                                        "assignee",
                                                        "User '"
                                                                + name.asText()
                                                                + "' does not exist."))
                                .key();
        content.issues()
                .update(
                        issue.id(),
                        fields -> fields.withAssignee(userKey),
                        call.viewer().userKey());
        return Answer.nothing();
    }

    private Answer delete(RestCall call) {
        JiraIssue issue = guard.issue(call.viewer(), ProjectRight.DELETE_ISSUES, call.part(1));
        content.issues().delete(issue.id(), call.viewer().userKey());
        return Answer.nothing();
    }
}
