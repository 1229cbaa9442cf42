package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.MapPersonas;
import io.rihla.documents.Opened;
import io.rihla.journey.ConcernedPersonas;
import io.rihla.journey.CustomerWords;
import io.rihla.journey.Feeling;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import io.rihla.tracking.LinkedMaps;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Why customers care about an issue: where in which journeys it is linked. */
@ConfluenceComponent
@Path("/issues/{issueId}/journey")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IssueJourneyResource {

    private static final int MOST_MAPS = 20;
    private static final int MOST_QUOTES = 10;

    private final LinkedMaps maps;
    private final MapPersonas personas;
    private final MapAddress address;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public IssueJourneyResource(
            LinkedMaps maps,
            MapPersonas personas,
            MapAddress address,
            CurrentReader reader,
            Answers answers) {
        this.maps = maps;
        this.personas = personas;
        this.address = address;
        this.reader = reader;
        this.answers = answers;
    }

    /** One context for each pain point, of the maps that the person may see. */
    @GET
    @AnonymousSiteAccess
    public Response journey(@PathParam("issueId") long issue) {
        return answers.to(
                () -> {
                    ObjectNode answer = Json.object();
                    ArrayNode contexts = answer.putArray("contexts");
                    List<Opened<JourneyMap>> linking =
                            maps.linking(reader.viewer(), issue, MOST_MAPS);
                    Map<String, LocalizedText> names = names(linking);
                    for (Opened<JourneyMap> opened : linking) {
                        opened.document().links().stream()
                                .filter(link -> link.issue() == issue)
                                .map(link -> context(opened, link, names))
                                .forEach(contexts::add);
                    }
                    return Json.ok(answer);
                });
    }

    /** Of the personas of all these maps, with one question. */
    private Map<String, LocalizedText> names(List<Opened<JourneyMap>> linking) {
        return personas.names(
                reader.viewer(),
                linking.stream()
                        .flatMap(opened -> opened.document().personas().stream())
                        .map(MapPersona::persona)
                        .distinct()
                        .toList());
    }

    private ObjectNode context(
            Opened<JourneyMap> opened, IssueLink link, Map<String, LocalizedText> names) {
        JourneyMap map = opened.document();
        Language language = reader.locale().language();
        Labels labels = new Labels(language, map.mainLanguage());
        PainPoint pain = (PainPoint) map.element(link.painPoint()).orElseThrow();
        Touchpoint touchpoint = (Touchpoint) map.element(pain.touchpoint()).orElseThrow();
        Stage stage = (Stage) map.element(touchpoint.stage()).orElseThrow();
        ObjectNode json = Json.object();
        json.put("map", map.key());
        json.put("mapName", labels.of(map.name()));
        json.put("page", address.of(opened.head()));
        json.put("stage", stage.id());
        json.put("stageName", labels.of(stage.name()));
        json.put("touchpoint", touchpoint.id());
        json.put("touchpointName", labels.of(touchpoint.name()));
        json.put("painPoint", pain.id());
        json.put("painPointText", labels.of(pain.text()));
        json.set("feeling", feeling(touchpoint));
        json.put("momentOfTruth", touchpoint.momentOfTruth());
        ArrayNode quotes = json.putArray("quotes");
        CustomerWords.at(map, stage.id()).stream()
                .limit(MOST_QUOTES)
                .map(labels::of)
                .forEach(quotes::add);
        ArrayNode others = json.putArray("others");
        map.links().stream()
                .filter(other -> other.painPoint().equals(pain.id()))
                .filter(other -> other.issue() != link.issue())
                .forEach(other -> others.add(other.issue()));
        ConcernedPersonas concerned = ConcernedPersonas.of(map, pain.personas());
        ArrayNode told = json.putArray("personas");
        for (MapPersona persona : concerned.personas()) {
            LocalizedText name = names.get(persona.persona());
            if (name != null) {
                told.add(labels.of(name));
            }
        }
        if (concerned.all() && map.personas().isEmpty() && !map.persona().isEmpty()) {
            told.add(labels.of(map.persona()));
        }
        json.put("formerPersona", concerned.nobody());
        json.put("mayEdit", opened.rights().edit());
        List<Touchpoint> inOrder = inOrder(map);
        ArrayNode curve = json.putArray("curve");
        inOrder.forEach(on -> curve.add(feeling(on)));
        json.put("at", inOrder.indexOf(touchpoint));
        return json;
    }

    private static List<Touchpoint> inOrder(JourneyMap map) {
        return map.stages().stream()
                .flatMap(
                        stage ->
                                map.touchpoints().stream()
                                        .filter(on -> on.stage().equals(stage.id())))
                .toList();
    }

    private static JsonNode feeling(Touchpoint touchpoint) {
        return touchpoint
                .feeling()
                .map(Feeling::value)
                .<JsonNode>map(IntNode::valueOf)
                .orElse(NullNode.getInstance());
    }
}
