package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.Viewer;
import io.rihla.persona.Segment;
import io.rihla.persona.Segments;
import io.rihla.view.CurrentReader;
import io.rihla.view.SegmentViews;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** The catalogue of segments, for everybody who has logged in. */
@ConfluenceComponent
@Path("/segments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SegmentsResource {

    private final Segments segments;
    private final SegmentViews views;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public SegmentsResource(
            Segments segments, SegmentViews views, CurrentReader reader, Answers answers) {
        this.segments = segments;
        this.views = views;
        this.reader = reader;
        this.answers = answers;
    }

    /** The segments by their names, the archived ones last. */
    @GET
    @LicensedOnly
    public Response read() {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    ObjectNode answer = Json.object();
                    answer.set(
                            "segments",
                            Json.tree(views.of(viewer, reader.locale(), segments.all(viewer))));
                    return Json.ok(answer);
                });
    }

    /** Adds one, which is then the caller's. */
    @POST
    @LicensedOnly
    public Response add(InputStream body) {
        return answers.to(
                "segment-of-others",
                () -> {
                    Segment draft = SegmentJson.read("", Json.request(body));
                    return Json.answer(201, one(segments.add(reader.viewer(), draft)));
                });
    }

    /** Changes one that was {@code seen}: everything that is not given is empty. */
    @PUT
    @Path("/{id}")
    @LicensedOnly
    public Response change(@PathParam("id") String id, InputStream body) {
        return answers.to(
                "segment-of-others",
                () -> {
                    JsonNode request = Json.request(body);
                    Segment changed = SegmentJson.read(id, request);
                    String seen = SegmentJson.seen(request);
                    return Json.ok(one(segments.change(reader.viewer(), changed, seen)));
                });
    }

    /** Puts one away, and leaves alone what it says. */
    @POST
    @Path("/{id}/archive")
    @LicensedOnly
    public Response archive(@PathParam("id") String id) {
        return archive(id, true);
    }

    /** Takes one out again. */
    @POST
    @Path("/{id}/restore")
    @LicensedOnly
    public Response restore(@PathParam("id") String id) {
        return archive(id, false);
    }

    /** Removes one for good; while a persona belongs to it, it is archived instead. */
    @DELETE
    @Path("/{id}")
    @LicensedOnly
    public Response remove(@PathParam("id") String id) {
        return answers.to(
                "segment-of-others",
                () -> {
                    boolean gone = segments.remove(reader.viewer(), id);
                    return Json.ok(Json.object().put("outcome", gone ? "removed" : "archived"));
                });
    }

    private Response archive(String id, boolean away) {
        return answers.to(
                "segment-of-others",
                () -> Json.ok(one(segments.archive(reader.viewer(), id, away))));
    }

    private JsonNode one(Segment segment) {
        return Json.tree(views.of(reader.viewer(), reader.locale(), List.of(segment)).get(0));
    }
}
