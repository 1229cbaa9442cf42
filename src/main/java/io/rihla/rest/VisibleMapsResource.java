package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.VisibleMaps;
import io.rihla.documents.MapKeys;
import io.rihla.documents.MapPersonas;
import io.rihla.tracking.LinkedMaps;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells Jira which of the maps that its issues are linked to, and of their personas, a person may
 * see here. It changes nothing: the keys are too many for an address.
 */
@ConfluenceComponent
@Path("/visible-maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisibleMapsResource {

    private final LinkedMaps maps;
    private final MapPersonas personas;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public VisibleMapsResource(
            LinkedMaps maps, MapPersonas personas, CurrentReader reader, Answers answers) {
        this.maps = maps;
        this.personas = personas;
        this.reader = reader;
        this.answers = answers;
    }

    /**
     * Of {@code {keys, personas}} those that the person may see: keys of maps, and keys of
     * personas. No map has the key of a persona.
     */
    @POST
    @AnonymousSiteAccess
    public Response visible(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    List<String> keys = keys(request.path("keys"), "keys");
                    List<String> asked =
                            request.has("personas")
                                    ? keys(request.path("personas"), "personas")
                                    : List.of();
                    ObjectNode answer = Json.object();
                    ArrayNode visible = answer.putArray("visible");
                    maps.visible(reader.viewer(), keys).forEach(visible::add);
                    personas.names(reader.viewer(), asked).keySet().forEach(visible::add);
                    return Json.ok(answer);
                });
    }

    private static List<String> keys(JsonNode keys, String field) {
        if (!keys.isArray()) {
            throw RestRefused.value(field);
        }
        if (keys.size() > VisibleMaps.MOST_AT_ONCE) {
            throw RestRefused.tooManyAtOnce(field, VisibleMaps.MOST_AT_ONCE);
        }
        List<String> valid = new ArrayList<>();
        for (JsonNode key : keys) {
            if (!key.isTextual()) {
                throw RestRefused.value(field);
            }
            if (MapKeys.valid(key.textValue())) {
                valid.add(key.textValue());
            }
        }
        return valid;
    }
}
