package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.admin.SiteLimits;
import io.rihla.comments.CommentQuery;
import io.rihla.comments.Comments;
import io.rihla.comments.NewComment;
import io.rihla.comments.NoSuchComment;
import io.rihla.comments.Talk;
import io.rihla.comments.Written;
import io.rihla.documents.Viewer;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.view.CommentViews;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** What people say about a map and its elements. */
@ConfluenceComponent
@Path("/maps/{key}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentsResource {

    private static final String NOT_YOURS = "not-your-comment";

    private final Comments comments;
    private final CommentViews views;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public CommentsResource(
            Comments comments,
            CommentViews views,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        this.comments = comments;
        this.views = views;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers;
    }

    /** Threads in the order of the map. */
    @GET
    @AnonymousSiteAccess
    public Response list(
            @PathParam("key") String key,
            @QueryParam("element") @DefaultValue("") String element,
            @QueryParam("show") @DefaultValue("open") String show,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return answer(
                () -> {
                    if (limit < 1) {
                        throw RestRefused.value("limit");
                    }
                    if (limit > CommentQuery.MOST) {
                        throw RestRefused.tooManyAtOnce("limit", CommentQuery.MOST);
                    }
                    if (offset < 0) {
                        throw RestRefused.value("offset");
                    }
                    CommentQuery query =
                            new CommentQuery(
                                    HistoryResource.element(element),
                                    EnumIds.of(CommentQuery.Show.class, show)
                                            .orElseThrow(() -> RestRefused.value("show")),
                                    offset,
                                    limit);
                    return told(comments.read(reader.viewer(), key, query));
                });
    }

    /** How many open threads each element has: what is laid over a map. */
    @GET
    @Path("/open")
    @AnonymousSiteAccess
    public Response open(@PathParam("key") String key) {
        return answer(() -> Json.ok(Json.tree(views.counts(comments.open(reader.viewer(), key)))));
    }

    /** The thread in which a comment stands, for whoever follows a link to it. */
    @GET
    @Path("/{id}")
    @AnonymousSiteAccess
    public Response thread(@PathParam("key") String key, @PathParam("id") long id) {
        return answer(() -> told(comments.thread(reader.viewer(), key, id)));
    }

    /** Begins a thread or answers in one: {@code {element, thread, text, clientId, person}}. */
    @POST
    @LicensedOnly
    public Response write(@PathParam("key") String key, InputStream body) {
        return answer(
                () -> {
                    JsonNode request = Json.request(body);
                    Viewer viewer = reader.viewer();
                    EditsResource.requirePerson(request.path("person"), viewer);
                    NewComment wanted =
                            new NewComment(
                                    element(request),
                                    thread(request.path("thread")),
                                    text(request, "text"),
                                    Json.clientId(request, NewComment.MAX_CLIENT_ID));
                    return written(201, comments.write(viewer, key, wanted, limits.current()));
                });
    }

    /** Gives a comment another text. */
    @PUT
    @Path("/{id}")
    @LicensedOnly
    public Response rewrite(
            @PathParam("key") String key, @PathParam("id") long id, InputStream body) {
        return answer(
                () -> {
                    String text = text(Json.request(body), "text");
                    return written(
                            200,
                            comments.rewrite(reader.viewer(), key, id, text, limits.current()));
                });
    }

    /** Deletes a comment; of one that was answered its place stays. */
    @DELETE
    @Path("/{id}")
    @LicensedOnly
    public Response delete(@PathParam("key") String key, @PathParam("id") long id) {
        return answer(
                () -> {
                    comments.delete(reader.viewer(), key, id);
                    return Response.noContent().build();
                });
    }

    /** Says of a thread that it is settled. */
    @POST
    @Path("/{id}/resolve")
    @LicensedOnly
    public Response resolve(@PathParam("key") String key, @PathParam("id") long id) {
        return answer(() -> written(200, comments.resolve(reader.viewer(), key, id, true)));
    }

    /** Opens a thread again. */
    @POST
    @Path("/{id}/reopen")
    @LicensedOnly
    public Response reopen(@PathParam("key") String key, @PathParam("id") long id) {
        return answer(() -> written(200, comments.resolve(reader.viewer(), key, id, false)));
    }

    private Response answer(Supplier<Response> work) {
        return answers.to(
                NOT_YOURS,
                () -> {
                    try {
                        return work.get();
                    } catch (NoSuchComment missing) {
                        throw new RestRefused(404, "no-comment", "");
                    }
                });
    }

    private Response told(Talk talk) {
        return Json.ok(Json.tree(views.of(talk, reader.viewer(), reader.locale())));
    }

    private Response written(int status, Written written) {
        return Json.answer(status, Json.tree(views.of(written, reader.viewer(), reader.locale())));
    }

    private static ElementRef element(JsonNode request) {
        Optional<ElementRef> element = HistoryResource.element(request.path("element").asText(""));
        if (element.isEmpty() && thread(request.path("thread")) == 0) {
            throw RestRefused.value("element");
        }
        return element.orElse(ElementRef.MAP);
    }

    private static long thread(JsonNode thread) {
        if (thread.isMissingNode() || thread.isNull()) {
            return 0;
        }
        if (!thread.isIntegralNumber() || !thread.canConvertToLong() || thread.longValue() < 1) {
            throw RestRefused.value("thread");
        }
        return thread.longValue();
    }

    private static String text(JsonNode request, String field) {
        if (!request.path(field).isTextual()) {
            throw RestRefused.value(field);
        }
        return request.path(field).textValue();
    }
}
