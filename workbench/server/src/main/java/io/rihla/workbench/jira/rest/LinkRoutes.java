package io.rihla.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraLink;
import io.rihla.workbench.jira.model.JiraLinkType;
import io.rihla.workbench.jira.permission.ProjectRight;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code issueLink} and {@code issueLinkType}. */
final class LinkRoutes {

    private final Beans beans;
    private final JiraContent content;
    private final IssueJson json;

    LinkRoutes(Beans beans, IssueJson json) {
        this.beans = beans;
        this.content = beans.content();
        this.json = json;
    }

    List<Route> routes() {
        String one = "/issueLink/(\\d+)";
        return List.of(
                Route.of("POST", "/issueLink", this::create),
                Route.of("GET", one, this::read),
                Route.of("DELETE", one, this::delete),
                Route.of("GET", "/issueLinkType", this::types));
    }

    /** The inward issue is the one that does it: in "A blocks B" it is A. */
    private Answer create(RestCall call) throws IOException {
        JsonNode body = call.body();
        JsonNode named = body.path("type");
        JiraLinkType type =
                Constants.linkType(named.path("id").asText(named.path("name").asText("")))
                        .orElseThrow(
                                () ->
                                        JiraException.notFound(
                                                "No issue link type with name '"
                                                        + named.path("name").asText("")
                                                        + "' found."));
        JiraIssue source = linkable(call, body.path("inwardIssue"));
        JiraIssue destination = linkable(call, body.path("outwardIssue"));
        content.links().create(type.id(), source.id(), destination.id(), call.viewer().userKey());
        return new Answer(201, null);
    }

    private JiraIssue linkable(RestCall call, JsonNode issue) {
        String idOrKey = issue.path("id").asText(issue.path("key").asText(""));
        return content.guard().issue(call.viewer(), ProjectRight.LINK_ISSUES, idOrKey);
    }

    private Answer read(RestCall call) {
        JiraLink link = visible(call);
        Map<String, Object> bean = json.linkStart(link);
        bean.put("inwardIssue", json.brief(issue(link.source())));
        bean.put("outwardIssue", json.brief(issue(link.destination())));
        return Answer.ok(bean);
    }

    private Answer delete(RestCall call) {
        JiraLink link = visible(call);
        content.guard()
                .issue(call.viewer(), ProjectRight.LINK_ISSUES, String.valueOf(link.source()));
        content.links().delete(link, call.viewer().userKey());
        return Answer.nothing();
    }

    private JiraIssue issue(long id) {
        return content.issues().byId(id).orElseThrow();
    }

    private JiraLink visible(RestCall call) {
        return content.links()
                .byId(call.id(1))
                .filter(
                        link ->
                                content.rights().maySee(call.viewer(), issue(link.source()))
                                        && content.rights()
                                                .maySee(call.viewer(), issue(link.destination())))
                .orElseThrow(
                        () ->
                                JiraException.notFound(
                                        "No issue link with id '" + call.part(1) + "' exists."));
    }

    private Answer types(RestCall call) {
        return Answer.ok(
                Map.of(
                        "issueLinkTypes",
                        Constants.linkTypes().stream().map(beans::linkType).toList()));
    }
}
