package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Call;
import io.rihla.bridge.Reply;
import io.rihla.jira.ConfluenceLink;
import io.rihla.jira.JiraIssues;
import io.rihla.jira.SeenIssue;
import io.rihla.rest.Answers;
import io.rihla.rest.Json;
import io.rihla.rest.RestRefused;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the panel on an issue shows once the page is there. */
@JiraComponent
@Path("/panel")
@Produces(MediaType.APPLICATION_JSON)
public class PanelResource {

    private final ConfluenceLink confluence;
    private final JiraIssues issues;
    private final CurrentReader reader;
    private final Answers answers;
    private final ProxyAnswers proxy;

    @Inject
    public PanelResource(
            ConfluenceLink confluence,
            JiraIssues issues,
            CurrentReader reader,
            Answers answers,
            ProxyAnswers proxy) {
        this.confluence = confluence;
        this.issues = issues;
        this.reader = reader;
        this.answers = answers;
        this.proxy = proxy;
    }

    /** The issue's journeys as Confluence tells the caller, with the issues that they may see. */
    @GET
    @Path("/{issue}")
    @LicensedOnly
    public Response panel(@PathParam("issue") String issue) {
        return answers.to(
                () -> {
                    long id = id(issue);
                    String user = reader.viewer().userKey();
                    if (issues.visible(user, List.of(id)).isEmpty()) {
                        throw new RestRefused(404, "no-issue", "issue");
                    }
                    Reply reply =
                            confluence.ask(
                                    user, Call.get("rest/rihla/1.0/issues/" + id + "/journey"));
                    return reply.json().path("contexts").isArray()
                            ? Json.ok(contexts(user, reply.json()))
                            : proxy.of(reply);
                });
    }

    private ObjectNode contexts(String user, JsonNode answer) {
        Set<Long> others = new HashSet<>();
        for (JsonNode context : answer.path("contexts")) {
            context.path("others").forEach(other -> others.add(other.asLong()));
        }
        Map<Long, SeenIssue> seen =
                issues.visible(user, others).stream()
                        .collect(Collectors.toMap(SeenIssue::id, Function.identity()));
        ObjectNode body = Json.object();
        ArrayNode contexts = body.putArray("contexts");
        for (JsonNode context : answer.path("contexts")) {
            contexts.add(withIssues((ObjectNode) context, seen));
        }
        return body;
    }

    /** Issues instead of ids; of those that the person may not see no more than their number. */
    private static ObjectNode withIssues(ObjectNode context, Map<Long, SeenIssue> seen) {
        JsonNode ids = context.path("others");
        ArrayNode others = Json.object().putArray("others");
        int restricted = 0;
        for (JsonNode id : ids) {
            SeenIssue issue = seen.get(id.asLong());
            if (issue == null) {
                restricted++;
            } else {
                others.addObject()
                        .put("key", issue.key())
                        .put("summary", issue.summary())
                        .put("status", issue.status())
                        .put(
                                "category",
                                issue.category().name().toLowerCase(Locale.ROOT).replace("_", "-"));
            }
        }
        context.set("others", others);
        context.put("restricted", restricted);
        return context;
    }

    static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw new RestRefused(404, "no-issue", "issue");
        }
    }
}
