package io.rihla.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.EditRequest;
import io.rihla.documents.Edited;
import io.rihla.history.DocumentHistory;
import io.rihla.journey.Document;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * The way back.
 *
 * @param <D> the kind of document
 */
public abstract class DocumentRestoreRevisionResource<D extends Document<D>> {

    private final DocumentHistory<D> history;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    protected DocumentRestoreRevisionResource(
            DocumentHistory<D> history, SiteLimits limits, CurrentReader reader, Answers answers) {
        this.history = history;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers;
    }

    /**
     * Makes the document, or one element of it, what it was: {@code {revision, element, clientId}}.
     */
    @POST
    @LicensedOnly
    public Response restore(@PathParam("key") String key, InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    String clientId = Json.clientId(request, EditRequest.MAX_CLIENT_ID);
                    Edited edited =
                            history.restore(
                                    reader.viewer(),
                                    key,
                                    revision(request),
                                    DocumentHistoryResource.element(
                                            request.path("element").asText("")),
                                    clientId,
                                    limits.current());
                    return Json.ok(Json.object().put("revision", edited.revision()));
                });
    }

    /** The revision that a request names. */
    static long revision(JsonNode request) {
        JsonNode revision = request.path("revision");
        if (!revision.isIntegralNumber() || !revision.canConvertToLong()) {
            throw RestRefused.value("revision");
        }
        return revision.longValue();
    }
}
