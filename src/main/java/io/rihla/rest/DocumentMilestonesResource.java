package io.rihla.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.history.DocumentHistory;
import io.rihla.history.Milestone;
import io.rihla.history.TooManyMilestones;
import io.rihla.journey.Document;
import io.rihla.view.CurrentReader;
import io.rihla.view.HistoryViews;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/**
 * Names that people give to revisions of a document.
 *
 * @param <D> the kind of document
 */
public abstract class DocumentMilestonesResource<D extends Document<D>> {

    private final DocumentHistory<D> history;
    private final HistoryViews views;
    private final CurrentReader reader;
    private final Answers answers;

    protected DocumentMilestonesResource(
            DocumentHistory<D> history, HistoryViews views, CurrentReader reader, Answers answers) {
        this.history = history;
        this.views = views;
        this.reader = reader;
        this.answers = answers;
    }

    /** All of a document's, the newest first. */
    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("key") String key) {
        return answers.to(() -> listed(200, history.milestones(reader.viewer(), key)));
    }

    /** Names a revision: {@code {revision, name}}. */
    @POST
    @LicensedOnly
    public Response name(@PathParam("key") String key, InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    if (!request.path("name").isTextual()) {
                        throw RestRefused.value("name");
                    }
                    try {
                        Milestone named =
                                history.name(
                                        reader.viewer(),
                                        key,
                                        DocumentRestoreRevisionResource.revision(request),
                                        request.path("name").textValue());
                        return listed(201, List.of(named));
                    } catch (TooManyMilestones tooMany) {
                        throw new RestRefused(422, "too-many-milestones", "", Milestone.MOST);
                    }
                });
    }

    /** Takes a name away; the revision stays. */
    @DELETE
    @Path("/{id}")
    @LicensedOnly
    public Response unname(@PathParam("key") String key, @PathParam("id") long id) {
        return answers.to(
                () -> {
                    history.unname(reader.viewer(), key, id);
                    return Response.noContent().build();
                });
    }

    private Response listed(int status, List<Milestone> milestones) {
        ObjectNode answer = Json.object();
        answer.set("milestones", Json.tree(views.milestones(milestones, reader.locale())));
        return Json.answer(status, answer);
    }
}
