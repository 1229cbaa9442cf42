package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.ChosenMeanwhile;
import io.rihla.documents.HeadQuery;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapPersonas;
import io.rihla.documents.MapService;
import io.rihla.documents.NoSuchPersona;
import io.rihla.documents.NoSuchRevision;
import io.rihla.documents.Opened;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.MapState;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose journey a map is: the personas of the site that it is about. */
@ConfluenceComponent
@Path("/maps/{key}/personas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MapPersonasResource {

    /** How many personas a search tells of. */
    private static final int MOST_FOUND = 20;

    private final MapService maps;
    private final MapPersonas personas;
    private final PersonaShelf shelf;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public MapPersonasResource(
            MapService maps,
            MapPersonas personas,
            PersonaShelf shelf,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        this.maps = maps;
        this.personas = personas;
        this.shelf = shelf;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers;
    }

    /** Those of the map, the main one first, and those that it could have. */
    @GET
    @LicensedOnly
    public Response personas(
            @PathParam("key") String key, @QueryParam("q") @DefaultValue("") String words) {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    ObjectNode answer = Json.object();
                    chosen(answer, maps.open(viewer, key));
                    ArrayNode found = answer.putArray("found");
                    HeadQuery query =
                            new HeadQuery(
                                    Folding.fold(words), Optional.empty(), Optional.empty(), false);
                    for (MapHead head : shelf.list(viewer, query, MOST_FOUND)) {
                        if (head.state() != MapState.ARCHIVED) {
                            found.add(persona(head.key(), Optional.of(head.name())));
                        }
                    }
                    answer.put("most", MapPersona.MOST);
                    return Json.ok(answer);
                });
    }

    /** The personas of a map, and the revision that has them. */
    private void chosen(ObjectNode answer, Opened<JourneyMap> opened) {
        Map<String, LocalizedText> names = personas.names(reader.viewer(), opened.document());
        answer.put("revision", opened.revision());
        ArrayNode chosen = answer.putArray("personas");
        for (MapPersona persona : opened.document().personas()) {
            chosen.add(
                    persona(persona.persona(), Optional.ofNullable(names.get(persona.persona()))));
        }
    }

    private ObjectNode persona(String key, Optional<LocalizedText> name) {
        Language language = reader.locale().language();
        ObjectNode json = Json.object();
        json.put("key", key);
        Optional<LocalizedText.Shown> shown = name.flatMap(one -> one.shownIn(language, language));
        json.put("name", shown.map(LocalizedText.Shown::text).orElse(""));
        json.put("lang", shown.map(LocalizedText.Shown::language).orElse(language).tag());
        json.put("seen", name.isPresent());
        return json;
    }

    /**
     * Makes the map one of these: {@code {baseRevision, personas: [keys]}}, the main one first.
     * What others have chosen since then stays beside it.
     */
    @PUT
    @LicensedOnly
    public Response choose(@PathParam("key") String key, InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    List<String> keys = keys(request.path("personas"));
                    long base = revision(request.path("baseRevision"));
                    Viewer viewer = reader.viewer();
                    maps.requireEditor(viewer, key);
                    try {
                        long revision = personas.choose(viewer, key, base, keys, limits.current());
                        ObjectNode answer = Json.object();
                        chosen(answer, maps.open(viewer, key, revision));
                        return Json.ok(answer);
                    } catch (NoSuchPersona missing) {
                        throw new RestRefused(404, "no-persona", missing.key());
                    } catch (NoSuchRevision missing) {
                        throw RestRefused.value("baseRevision");
                    } catch (ChosenMeanwhile others) {
                        ObjectNode now = answers.body("personas-chosen", "personas");
                        chosen(now, others.now());
                        return Json.answer(409, now);
                    }
                });
    }

    private static long revision(JsonNode base) {
        if (!base.isIntegralNumber() || !base.canConvertToLong() || base.longValue() < 0) {
            throw RestRefused.value("baseRevision");
        }
        return base.longValue();
    }

    private static List<String> keys(JsonNode list) {
        if (!list.isArray()) {
            throw RestRefused.value("personas");
        }
        List<String> keys = new ArrayList<>();
        for (JsonNode key : list) {
            if (!key.isTextual() || keys.contains(key.textValue())) {
                throw RestRefused.value("personas");
            }
            keys.add(key.textValue());
        }
        return keys;
    }
}
