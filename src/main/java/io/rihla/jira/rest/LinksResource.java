package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Call;
import io.rihla.jira.ConfluenceLink;
import io.rihla.jira.IssuePlaces;
import io.rihla.jira.JiraIssues;
import io.rihla.jira.SeenIssue;
import io.rihla.rest.Answers;
import io.rihla.rest.Json;
import io.rihla.rest.RestRefused;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Links issues to pain points and takes links away: Confluence does it, as the caller. */
@JiraComponent
@Path("/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinksResource {

    private final ConfluenceLink confluence;
    private final JiraIssues issues;
    private final IssuePlaces places;
    private final CurrentReader reader;
    private final Answers answers;
    private final ProxyAnswers proxy;

    @Inject
    public LinksResource(
            ConfluenceLink confluence,
            JiraIssues issues,
            IssuePlaces places,
            CurrentReader reader,
            Answers answers,
            ProxyAnswers proxy) {
        this.confluence = confluence;
        this.issues = issues;
        this.places = places;
        this.reader = reader;
        this.answers = answers;
        this.proxy = proxy;
    }

    /**
     * The links of an issue that the journey index knows, on maps that the caller may see. A link
     * that was just made is among them as soon as Confluence has told Jira of it.
     */
    @GET
    @Path("/{issue}")
    @LicensedOnly
    public Response known(@PathParam("issue") String issue) {
        return answers.to(
                () -> {
                    ObjectNode body = Json.object();
                    ArrayNode links = body.putArray("links");
                    places.links(reader.viewer().userKey(), issue(PanelResource.id(issue)).id())
                            .forEach(
                                    link ->
                                            links.addObject()
                                                    .put("map", link.map())
                                                    .put("painPoint", link.link().painPoint()));
                    return Json.ok(body);
                });
    }

    /** Links an issue that the caller may see. */
    @POST
    @LicensedOnly
    public Response link(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode wanted = Json.request(body);
                    SeenIssue issue = issue(wanted.path("issue").asLong(0));
                    String path =
                            path(
                                    wanted.path("map").asText(""),
                                    wanted.path("painPoint").asText(""));
                    String message = Json.object().put("issueKey", issue.key()).toString();
                    return ask(Call.post(path, message));
                });
    }

    /** Takes a link away. */
    @DELETE
    @Path("/{map}/{painPoint}/{issue}")
    @LicensedOnly
    public Response unlink(
            @PathParam("map") String map,
            @PathParam("painPoint") String painPoint,
            @PathParam("issue") String issue) {
        return answers.to(() -> ask(Call.delete(path(map, painPoint) + "/" + Call.quoted(issue))));
    }

    private Response ask(Call call) {
        return proxy.of(confluence.ask(reader.viewer().userKey(), call));
    }

    /** The same answer for an issue that is not there and one that is hidden. */
    private SeenIssue issue(long id) {
        List<SeenIssue> seen = issues.visible(reader.viewer().userKey(), List.of(id));
        if (seen.isEmpty()) {
            throw new RestRefused(404, "no-issue", "issue");
        }
        return seen.get(0);
    }

    private static String path(String map, String painPoint) {
        if (map.isBlank() || painPoint.isBlank()) {
            throw RestRefused.value(map.isBlank() ? "map" : "painPoint");
        }
        return "rest/rihla/1.0/maps/"
                + Call.quoted(map)
                + "/pain-points/"
                + Call.quoted(painPoint)
                + "/issues";
    }
}
