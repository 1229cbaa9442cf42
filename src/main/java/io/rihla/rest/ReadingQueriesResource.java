package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.feeds.Feed;
import io.rihla.feeds.FeedMeasure;
import io.rihla.feeds.FeedOutcome;
import io.rihla.feeds.FeedRefused;
import io.rihla.feeds.Feeds;
import io.rihla.journey.EnumIds;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Supplier;

/** The searches of Jira that make readings by themselves. */
@ConfluenceComponent
@Path("/readings/query")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReadingQueriesResource {

    private final Feeds feeds;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public ReadingQueriesResource(Feeds feeds, CurrentReader reader, Answers answers) {
        this.feeds = feeds;
        this.reader = reader;
        this.answers = answers;
    }

    /** The search of a use, for those who may edit the map. */
    @GET
    @LicensedOnly
    public Response read(
            @QueryParam("map") @DefaultValue("") String map,
            @QueryParam("use") @DefaultValue("") String use) {
        return answers.to(
                () ->
                        Json.ok(
                                feeds.of(reader.viewer(), map, use)
                                        .map(ReadingQueriesResource::json)
                                        .orElseGet(() -> Json.object().put("set", false))));
    }

    /** Sets it: administrators only. */
    @PUT
    @LicensedOnly
    public Response set(InputStream body) {
        return to(
                () -> {
                    JsonNode request = Json.request(body);
                    FeedMeasure measure =
                            EnumIds.of(FeedMeasure.class, request.path("measure").asText(""))
                                    .orElseThrow(() -> RestRefused.value("measure"));
                    return Json.ok(
                            json(
                                    feeds.set(
                                            reader.viewer(),
                                            request.path("map").asText(""),
                                            request.path("use").asText(""),
                                            measure,
                                            request.path("query").asText(""),
                                            request.path("part").asText(""))));
                });
    }

    /** Takes it away: administrators only. */
    @DELETE
    @LicensedOnly
    public Response remove(
            @QueryParam("map") @DefaultValue("") String map,
            @QueryParam("use") @DefaultValue("") String use) {
        return to(
                () -> {
                    feeds.remove(reader.viewer(), map, use);
                    return Response.noContent().build();
                });
    }

    private Response to(Supplier<Response> work) {
        return answers.to(
                "administrators-set-queries",
                () -> {
                    try {
                        return work.get();
                    } catch (FeedRefused refused) {
                        throw new RestRefused(
                                422,
                                refused.error().code(),
                                refused.field(),
                                refused.values().toArray());
                    }
                });
    }

    private static ObjectNode json(Feed feed) {
        boolean read = feed.outcome() != FeedOutcome.WAITING && feed.outcome() != FeedOutcome.AWAY;
        return Json.object()
                .put("set", true)
                .put("measure", EnumIds.id(feed.measure()))
                .put("query", feed.query())
                .put("part", feed.part())
                .put("outcome", EnumIds.id(feed.outcome()))
                .put("ran", read ? feed.ran().map(Instant::toString).orElse("") : "");
    }
}
