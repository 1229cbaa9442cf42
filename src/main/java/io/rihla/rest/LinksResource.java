package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.SiteLimits;
import io.rihla.bridge.IssueAnswer;
import io.rihla.bridge.IssueKeys;
import io.rihla.bridge.Issues;
import io.rihla.bridge.LiveIssue;
import io.rihla.documents.MapService;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.text.Texts;
import io.rihla.tracking.Linking;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The issues of one pain point, read and linked as the person may see them. */
@ConfluenceComponent
@Path("/maps/{key}/pain-points/{id}/issues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinksResource {

    /** How many keys may be pasted at once. */
    private static final int MOST_KEYS = 50;

    private static final int LONGEST_KEY = 255;

    private final MapService maps;
    private final Linking linking;
    private final Issues issues;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public LinksResource(
            MapService maps,
            Linking linking,
            Issues issues,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers,
            Texts texts) {
        this.maps = maps;
        this.linking = linking;
        this.issues = issues;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers;
        this.texts = texts;
    }

    /** The issues in the order of their links; what the person may not see is counted only. */
    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("key") String key, @PathParam("id") String id) {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    Opened<JourneyMap> opened = maps.open(viewer, key);
                    Linking.painPoint(opened.document(), id);
                    List<IssueLink> links =
                            opened.document().links().stream()
                                    .filter(link -> link.painPoint().equals(id))
                                    .toList();
                    IssueAnswer answer =
                            issues.read(viewer, links.stream().map(IssueLink::issue).toList());
                    return Json.ok(answer(links, answer));
                });
    }

    private static ObjectNode answer(List<IssueLink> links, IssueAnswer read) {
        ObjectNode json = Json.object();
        IssueJson.availability(json, read.availability());
        json.put("asOf", read.asOf().toString());
        ArrayNode list = json.putArray("issues");
        ArrayNode restricted = json.putArray("restricted");
        ArrayNode unread = json.putArray("unread");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        for (IssueLink link : links) {
            LiveIssue issue = read.visible().get(link.issue());
            if (issue != null) {
                list.add(IssueJson.issue(issue, today).put("department", link.department()));
            } else if (read.hidden().contains(link.issue())) {
                restricted.add(link.issue());
            } else {
                unread.add(link.issue());
            }
        }
        return json;
    }

    /** Links issues: {@code {issueKey}} or {@code {issueKeys}}. */
    @POST
    @LicensedOnly
    public Response link(
            @PathParam("key") String key, @PathParam("id") String id, InputStream body) {
        return answers.to(
                () -> {
                    List<String> keys = keys(Json.request(body));
                    Viewer viewer = reader.viewer();
                    linking.open(viewer, key, id);
                    IssueKeys.Found found =
                            JiraRefused.require(new IssueKeys(issues).find(viewer, keys));
                    if (found.found().isEmpty()) {
                        throw new RestRefused(404, "no-issue", String.join(", ", found.missing()));
                    }
                    List<Long> ids = found.found().stream().map(LiveIssue::id).toList();
                    ObjectNode answer = Json.object();
                    answer.put("revision", linking.link(viewer, key, id, ids, limits.current()));
                    IssueJson.issues(
                            answer.putArray("linked"),
                            found.found(),
                            LocalDate.now(ZoneId.systemDefault()));
                    ArrayNode failed = answer.putArray("failed");
                    String why = texts.text(reader.locale().language(), "rihla.rest.no-issue");
                    found.missing()
                            .forEach(
                                    missing ->
                                            failed.addObject()
                                                    .put("key", missing)
                                                    .put("code", "no-issue")
                                                    .put("message", why));
                    return Json.ok(answer);
                });
    }

    /** Takes a link away; also that to an issue which the person may not see. */
    @DELETE
    @Path("/{issueId}")
    @LicensedOnly
    public Response unlink(
            @PathParam("key") String key,
            @PathParam("id") String id,
            @PathParam("issueId") long issue) {
        return answers.to(
                () -> {
                    linking.unlink(reader.viewer(), key, id, issue, limits.current());
                    return Response.noContent().build();
                });
    }

    private static List<String> keys(JsonNode request) {
        JsonNode one = request.path("issueKey");
        if (one.isTextual() && !one.textValue().isBlank() && request.size() == 1) {
            return List.of(key(one, "issueKey"));
        }
        JsonNode several = request.path("issueKeys");
        if (!several.isArray() || several.isEmpty() || request.size() != 1) {
            throw RestRefused.value(several.isMissingNode() ? "issueKey" : "issueKeys");
        }
        if (several.size() > MOST_KEYS) {
            throw RestRefused.tooManyAtOnce("issueKeys", MOST_KEYS);
        }
        List<String> keys = new ArrayList<>();
        several.forEach(each -> keys.add(key(each, "issueKeys")));
        return keys;
    }

    private static String key(JsonNode key, String field) {
        if (!key.isTextual()
                || key.textValue().isBlank()
                || key.textValue().length() > LONGEST_KEY) {
            throw RestRefused.value(field);
        }
        return key.textValue().strip();
    }
}
