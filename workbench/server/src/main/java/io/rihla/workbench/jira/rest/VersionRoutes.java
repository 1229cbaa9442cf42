package io.rihla.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraVersion;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.product.User;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** {@code version} and {@code component}. */
final class VersionRoutes {

    private final Beans beans;
    private final JiraContent content;

    VersionRoutes(Beans beans) {
        this.beans = beans;
        this.content = beans.content();
    }

    List<Route> routes() {
        String one = "/version/([^/]+)";
        return List.of(
                Route.of("POST", "/version", this::create),
                Route.of("GET", one, this::read),
                Route.of("PUT", one, this::update),
                Route.of("DELETE", one, this::delete),
                Route.of("POST", "/component", this::component));
    }

    private JiraProject administered(RestCall call, JsonNode body) {
        String idOrKey = body.path("projectId").asText(body.path("project").asText(""));
        return content.guard().project(call.viewer(), ProjectRight.ADMINISTER_PROJECTS, idOrKey);
    }

    private Answer create(RestCall call) throws IOException {
        JsonNode body = call.body();
        JiraProject project = administered(call, body);
        JiraVersion version =
                changed(JiraVersion.named(project.id(), body.path("name").asText("")), body);
        return Answer.created(beans.version(content.versions().create(version)));
    }

    private Answer read(RestCall call) {
        return Answer.ok(beans.version(visible(call)));
    }

    private Answer update(RestCall call) throws IOException {
        JiraVersion version = changed(administered(call), call.body());
        return Answer.ok(beans.version(content.versions().update(version)));
    }

    private Answer delete(RestCall call) {
        content.versions().delete(administered(call).id());
        return Answer.nothing();
    }

    private JiraVersion administered(RestCall call) {
        JiraVersion version = visible(call);
        content.guard()
                .project(
                        call.viewer(),
                        ProjectRight.ADMINISTER_PROJECTS,
                        String.valueOf(version.projectId()));
        return version;
    }

    private JiraVersion visible(RestCall call) {
        return content.versions()
                .byId(call.id(1))
                .filter(
                        version ->
                                content.projects()
                                        .byId(version.projectId())
                                        .filter(
                                                project ->
                                                        content.rights()
                                                                .may(
                                                                        call.viewer(),
                                                                        ProjectRight
                                                                                .BROWSE_PROJECTS,
                                                                        project))
                                        .isPresent())
                .orElseThrow(
                        () ->
                                JiraException.notFound(
                                        "Could not find version for id '" + call.part(1) + "'"));
    }

    private static JiraVersion changed(JiraVersion version, JsonNode body) {
        return version.withName(body.path("name").asText(version.name()))
                .withDescription(body.path("description").asText(version.description()))
                .withReleased(body.path("released").asBoolean(version.released()))
                .withArchived(body.path("archived").asBoolean(version.archived()))
                .withDates(
                        day(body, "startDate", version.start()),
                        day(body, "releaseDate", version.release()));
    }

    private static LocalDate day(JsonNode body, String name, LocalDate before) {
        if (!body.has(name)) {
            return before;
        }
        try {
            return body.path(name).isNull() ? null : LocalDate.parse(body.path(name).asText());
        } catch (DateTimeParseException e) {
            throw JiraException.invalid(name, "The date must be of the form yyyy-MM-dd.");
        }
    }

    private Answer component(RestCall call) throws IOException {
        JsonNode body = call.body();
        JiraProject project = administered(call, body);
        String lead =
                beans.users()
                        .byName(body.path("leadUserName").asText(""))
                        .map(User::key)
                        .orElse(null);
        return Answer.created(
                beans.component(
                        content.components()
                                .create(
                                        project.id(),
                                        body.path("name").asText(""),
                                        body.path("description").asText(""),
                                        lead)));
    }
}
