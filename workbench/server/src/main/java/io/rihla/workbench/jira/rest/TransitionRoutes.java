package io.rihla.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraResolution;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.workflow.Transition;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code issue/{key}/transitions}. */
final class TransitionRoutes {

    private final Beans beans;
    private final JiraContent content;

    TransitionRoutes(Beans beans) {
        this.beans = beans;
        this.content = beans.content();
    }

    List<Route> routes() {
        String address = "/issue/([^/]+)/transitions";
        return List.of(Route.of("GET", address, this::list), Route.of("POST", address, this::run));
    }

    private Answer list(RestCall call) {
        JiraIssue issue = content.guard().issue(call.viewer(), call.part(1));
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("expand", "transitions");
        bean.put("transitions", offered(call, issue));
        return Answer.ok(bean);
    }

    /** Nothing is offered to someone who may not. */
    List<Map<String, Object>> offered(RestCall call, JiraIssue issue) {
        if (!content.rights().may(call.viewer(), ProjectRight.TRANSITION_ISSUES, issue)) {
            return List.of();
        }
        boolean withFields = call.words("expand").contains("transitions.fields");
        return content.workflow().from(issue).stream()
                .map(transition -> bean(transition, withFields))
                .toList();
    }

    private Map<String, Object> bean(Transition transition, boolean withFields) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(transition.id()));
        bean.put("name", transition.name());
        bean.put("to", beans.status(transition.to()));
        if (withFields) {
            bean.put(
                    "fields",
                    transition.resolves() ? Map.of("resolution", resolutionField()) : Map.of());
        }
        return bean;
    }

    private Map<String, Object> resolutionField() {
        return Map.of(
                "required",
                true,
                "name",
                "Resolution",
                "fieldId",
                "resolution",
                "operations",
                List.of("set"),
                "schema",
                Map.of("type", "resolution", "system", "resolution"),
                "allowedValues",
                Constants.resolutions().stream().map(beans::resolution).toList());
    }

    private Answer run(RestCall call) throws IOException {
        JiraIssue issue = content.guard().issue(call.viewer(), call.part(1));
        JsonNode body = call.body();
        int id = body.path("transition").path("id").asInt(0);
        if (offered(call, issue).stream()
                .noneMatch(one -> one.get("id").equals(String.valueOf(id)))) {
            throw JiraException.invalid("Transition id '" + id + "' is not valid for this issue.");
        }
        Transition transition = content.workflow().find(issue, id).orElseThrow();
        JsonNode wanted = body.path("fields").path("resolution");
        String resolution = null;
        if (!wanted.isMissingNode()) {
            resolution = resolution(transition, wanted).id();
        }
        Set<String> read = Set.of("resolution");
        FieldReader fields = new FieldReader(content, beans.users(), issue.projectId());
        // What cannot be set keeps the issue where it is.
        fields.read(body, issue.fields(), read);
        content.issues().transition(issue.id(), id, resolution, call.viewer().userKey());
        content.issues()
                .update(
                        issue.id(),
                        before -> fields.read(body, before, read),
                        call.viewer().userKey());
        FieldReader.comment(body)
                .ifPresent(
                        text -> content.comments().add(issue.id(), text, call.viewer().userKey()));
        return Answer.nothing();
    }

    /** Only the screen of a transition that resolves has the field. */
    private static JiraResolution resolution(Transition transition, JsonNode wanted) {
        String idOrName = wanted.path("id").asText(wanted.path("name").asText(""));
        if (!transition.resolves()) {
            throw JiraException.invalid(
                    "resolution",
                    "Field 'resolution' cannot be set. It is not on the appropriate screen, or"
                            + " unknown.");
        }
        return Constants.resolution(idOrName)
                .orElseThrow(
                        () ->
                                JiraException.invalid(
                                        "resolution",
                                        "Resolution '" + idOrName + "' is not valid"));
    }
}
