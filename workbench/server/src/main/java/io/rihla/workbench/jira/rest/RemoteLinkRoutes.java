package io.rihla.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.content.RemoteLinks;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.RemoteLink;
import io.rihla.workbench.jira.permission.ProjectRight;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code issue/{key}/remotelink}. */
final class RemoteLinkRoutes {

    private final Beans beans;
    private final JiraContent content;

    RemoteLinkRoutes(Beans beans) {
        this.beans = beans;
        this.content = beans.content();
    }

    List<Route> routes() {
        String all = "/issue/([^/]+)/remotelink";
        String one = all + "/([^/]+)";
        return List.of(
                Route.of("GET", all, this::list),
                Route.of("POST", all, this::put),
                Route.of("DELETE", all, this::deleteByGlobalId),
                Route.of("GET", one, this::read),
                Route.of("PUT", one, this::update),
                Route.of("DELETE", one, this::delete));
    }

    private Answer list(RestCall call) {
        JiraIssue issue = content.guard().issue(call.viewer(), call.part(1));
        String globalId = call.parameter("globalId");
        if (globalId == null) {
            return Answer.ok(
                    content.remoteLinks().of(issue.id()).stream().map(this::bean).toList());
        }
        return Answer.ok(bean(byGlobalId(issue, globalId)));
    }

    /** A known global id changes its link (200), an unknown one makes one (201). */
    private Answer put(RestCall call) throws IOException {
        RemoteLinks.Put put = content.remoteLinks().put(link(linkable(call), 0, call.body()));
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", put.link().id());
        bean.put("self", self(put.link()));
        return new Answer(put.created() ? 201 : 200, bean);
    }

    private Answer read(RestCall call) {
        JiraIssue issue = content.guard().issue(call.viewer(), call.part(1));
        return Answer.ok(bean(byId(issue, call)));
    }

    private Answer update(RestCall call) throws IOException {
        JiraIssue issue = linkable(call);
        RemoteLink before = byId(issue, call);
        content.remoteLinks().update(link(issue, before.id(), call.body()));
        return Answer.nothing();
    }

    private Answer delete(RestCall call) {
        content.remoteLinks().delete(byId(linkable(call), call).id());
        return Answer.nothing();
    }

    private Answer deleteByGlobalId(RestCall call) {
        JiraIssue issue = linkable(call);
        String globalId = call.parameter("globalId");
        if (globalId == null) {
            throw JiraException.invalid("The 'globalId' is required.");
        }
        content.remoteLinks().delete(byGlobalId(issue, globalId).id());
        return Answer.nothing();
    }

    private JiraIssue linkable(RestCall call) {
        return content.guard().issue(call.viewer(), ProjectRight.LINK_ISSUES, call.part(1));
    }

    private RemoteLink byGlobalId(JiraIssue issue, String globalId) {
        return content.remoteLinks()
                .byGlobalId(issue.id(), globalId)
                .orElseThrow(RemoteLinkRoutes::missing);
    }

    private RemoteLink byId(JiraIssue issue, RestCall call) {
        return content.remoteLinks()
                .byId(call.id(2))
                .filter(link -> link.issueId() == issue.id())
                .orElseThrow(RemoteLinkRoutes::missing);
    }

    private static JiraException missing() {
        return JiraException.notFound("The remote link does not exist.");
    }

    private static RemoteLink link(JiraIssue issue, long id, JsonNode body) {
        JsonNode object = body.path("object");
        return new RemoteLink(
                id,
                issue.id(),
                text(body, "globalId"),
                text(body.path("application"), "type"),
                text(body.path("application"), "name"),
                text(body, "relationship"),
                text(object, "url"),
                text(object, "title"),
                text(object, "summary"),
                text(object.path("icon"), "url16x16"),
                text(object.path("icon"), "title"),
                object.path("status").path("resolved").asBoolean(false));
    }

    private static String text(JsonNode object, String name) {
        return object.hasNonNull(name) ? object.path(name).asText() : null;
    }

    private String self(RemoteLink link) {
        return beans.self("issue/" + link.issueId() + "/remotelink/" + link.id());
    }

    private Map<String, Object> bean(RemoteLink link) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", link.id());
        bean.put("self", self(link));
        bean.put("globalId", link.globalId());
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("type", link.applicationType());
        application.put("name", link.applicationName());
        bean.put("application", application);
        bean.put("relationship", link.relationship());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("url", link.url());
        object.put("title", link.title());
        object.put("summary", link.summary());
        Map<String, Object> icon = new LinkedHashMap<>();
        icon.put("url16x16", link.iconUrl());
        icon.put("title", link.iconTitle());
        object.put("icon", icon);
        object.put("status", Map.of("resolved", link.resolved()));
        bean.put("object", object);
        return bean;
    }
}
