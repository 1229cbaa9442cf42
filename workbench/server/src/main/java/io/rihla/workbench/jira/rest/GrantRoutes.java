package io.rihla.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.jira.permission.Grant;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import io.rihla.workbench.product.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Not the product's addresses: who may do what in a project and who belongs to a security level,
 * which the product keeps in schemes with screens of their own.
 */
final class GrantRoutes {

    private final Beans beans;
    private final JiraContent content;

    GrantRoutes(Beans beans) {
        this.beans = beans;
        this.content = beans.content();
    }

    List<Route> routes() {
        return List.of(
                Route.of("PUT", "/project/([^/]+)/grants", this::grant),
                Route.of("POST", "/project/([^/]+)/securitylevels", this::level),
                Route.of("POST", "/issue/([^/]+)/move", this::move));
    }

    private JiraProject project(RestCall call) {
        call.administrator();
        return content.projects()
                .byIdOrKey(call.part(1))
                .orElseThrow(() -> JiraException.notFound("There is no such project."));
    }

    /** {@code {"grants":[{"permission":"BROWSE_PROJECTS","kind":"group","name":"x"}]}}. */
    private Answer grant(RestCall call) throws IOException {
        JiraProject project = project(call);
        List<Grant> grants = new ArrayList<>();
        for (JsonNode line : call.body().path("grants")) {
            ProjectRight right =
                    ProjectRight.of(line.path("permission").asText(""))
                            .orElseThrow(
                                    () -> JiraException.invalid("There is no such permission."));
            grants.add(new Grant(right, subject(line)));
        }
        content.projects().grant(project.id(), grants);
        return Answer.nothing();
    }

    /** {@code {"name":"Inner circle","members":[{"kind":"user","name":"editor"}]}}. */
    private Answer level(RestCall call) throws IOException {
        JiraProject project = project(call);
        JsonNode body = call.body();
        List<Subject> members = new ArrayList<>();
        for (JsonNode member : body.path("members")) {
            members.add(subject(member));
        }
        SecurityLevel level =
                content.securityLevels()
                        .create(project.id(), body.path("name").asText(""), members);
        return Answer.created(beans.securityLevel(level));
    }

    /** {@code {"project":"XYZ"}}: the product moves issues on screens only. */
    private Answer move(RestCall call) throws IOException {
        JsonNode body = call.body();
        JiraProject target =
                content.guard()
                        .project(
                                call.viewer(),
                                ProjectRight.CREATE_ISSUES,
                                body.path("project").asText(""));
        long id = content.guard().issue(call.viewer(), ProjectRight.MOVE_ISSUES, call.part(1)).id();
        return Answer.ok(
                new IssueJson(beans)
                        .brief(content.issues().move(id, target.id(), null, call.userKey())));
    }

    private Subject subject(JsonNode line) {
        String name = line.path("name").asText("");
        return switch (line.path("kind").asText("").toUpperCase(Locale.ROOT)) {
            case "USER" ->
                    Subject.user(
                            beans.users()
                                    .byName(name)
                                    .map(User::key)
                                    .orElseThrow(() -> JiraException.invalid("No user " + name)));
            case "GROUP" -> Subject.group(name);
            case "ANYONE" -> Subject.ANYONE;
            case "REPORTER" -> Subject.REPORTER;
            case "ASSIGNEE" -> Subject.ASSIGNEE;
            default ->
                    throw JiraException.invalid(
                            "A kind is user, group, anyone, reporter or assignee.");
        };
    }
}
