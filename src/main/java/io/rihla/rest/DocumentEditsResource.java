package io.rihla.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.DocumentService;
import io.rihla.documents.EditRequest;
import io.rihla.documents.Edited;
import io.rihla.documents.News;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.Document;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.format.EditJson;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What happens to a document: followed by short polling, and added to.
 *
 * @param <D> the kind of document
 */
public abstract class DocumentEditsResource<D extends Document<D>> {

    private final DocumentService<D> documents;
    private final PeopleHere people;
    private final UnaryOperator<String> said;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    /**
     * @param said the mark of what people say about a document, by its key
     */
    protected DocumentEditsResource(
            DocumentService<D> documents,
            PeopleHere people,
            UnaryOperator<String> said,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        this.documents = documents;
        this.people = people;
        this.said = said;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers;
    }

    /**
     * What happened after a revision and, to who has logged in and gives their browser a name, who
     * else is there.
     */
    @GET
    @AnonymousSiteAccess
    public Response since(
            @PathParam("key") String key,
            @QueryParam("since") long since,
            @QueryParam("client") @DefaultValue("") String client,
            @QueryParam("at") @DefaultValue("") String at,
            @QueryParam("editing") boolean editing) {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    News news = documents.editsSince(viewer, key, since);
                    ObjectNode answer = Json.object();
                    answer.put("revision", news.revision());
                    answer.put("tooMany", news.tooMany());
                    answer.put("mayEdit", news.mayEdit());
                    answer.put("comments", said.apply(key));
                    if (!client.isEmpty() && !viewer.anonymous()) {
                        people.comes(viewer, key, client, at, editing && news.mayEdit());
                        people.list(viewer, key, client, answer.putArray("people"));
                    }
                    edits(answer.putArray("edits"), news.edits());
                    return Json.ok(answer);
                });
    }

    /** Makes an edit: {@code {baseRevision, clientId, person, edit}}. */
    @POST
    @LicensedOnly
    public Response edit(@PathParam("key") String key, InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    Viewer viewer = reader.viewer();
                    requirePerson(request.path("person"), viewer);
                    MapLimits bounds = limits.current();
                    EditRequest wanted = request(request, documents.open(viewer, key), bounds);
                    Edited edited = documents.edit(viewer, key, wanted, bounds);
                    ObjectNode answer = Json.object();
                    answer.put("revision", edited.revision());
                    edits(answer.putArray("edits"), edited.since());
                    Answers.collisions(answer.putArray("refused"), edited.refused());
                    return Json.ok(answer);
                });
    }

    /** Nobody's words are taken for somebody else's who has logged in in the same browser. */
    static void requirePerson(JsonNode person, Viewer viewer) {
        if (person.isTextual()
                && !viewer.anonymous()
                && !person.textValue().equals(viewer.userKey())) {
            throw new RestRefused(403, "another-person", "person");
        }
    }

    private static EditRequest request(JsonNode request, Opened<?> opened, MapLimits limits) {
        JsonNode base = request.path("baseRevision");
        if (!base.isIntegralNumber()
                || !base.canConvertToLong()
                || base.longValue() < 0
                || base.longValue() > opened.revision()) {
            throw RestRefused.value("baseRevision");
        }
        String clientId = Json.clientId(request, EditRequest.MAX_CLIENT_ID);
        if (!request.path("edit").isObject()) {
            throw RestRefused.value("edit");
        }
        MapEdit edit =
                EditJson.readFromClient(
                        new ByteArrayInputStream(Json.bytes(request.path("edit"))),
                        opened.document(),
                        limits);
        return new EditRequest(base.longValue(), clientId, edit);
    }

    private static void edits(ArrayNode list, List<LoggedEdit> edits) {
        edits.stream().map(MapJson::edit).forEach(list::add);
    }
}
