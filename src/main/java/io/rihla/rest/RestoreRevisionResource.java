package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.EditRequest;
import io.rihla.documents.Edited;
import io.rihla.history.MapHistory;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The way back. */
@ConfluenceComponent
@Path("/maps/{key}/restore-revision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RestoreRevisionResource {

    private final MapHistory history;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public RestoreRevisionResource(
            MapHistory history, SiteLimits limits, CurrentReader reader, Answers answers) {
        this.history = history;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers;
    }

    /** Makes the map, or one element of it, what it was: {@code {revision, element, clientId}}. */
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
                                    HistoryResource.element(request.path("element").asText("")),
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
