package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.MapService;
import io.rihla.documents.Opened;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
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
import java.util.stream.Collectors;

/** The pain points of a map, to pick one from. */
@ConfluenceComponent
@Path("/maps/{key}/pain-points")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PainPointsResource {

    private final MapService maps;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public PainPointsResource(MapService maps, CurrentReader reader, Answers answers) {
        this.maps = maps;
        this.reader = reader;
        this.answers = answers;
    }

    /** In the order of the map, with what they are about and how many issues they have. */
    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("key") String key) {
        return answers.to(
                () -> {
                    Opened<JourneyMap> opened = maps.open(reader.viewer(), key);
                    ObjectNode answer = Json.object();
                    answer.put("map", opened.head().key());
                    answer.put("mayEdit", opened.rights().edit());
                    fill(answer.putArray("painPoints"), opened.document());
                    return Json.ok(answer);
                });
    }

    private void fill(ArrayNode list, JourneyMap map) {
        Labels labels = new Labels(reader.locale().language(), map.mainLanguage());
        Map<String, Long> links =
                map.links().stream()
                        .collect(
                                Collectors.groupingBy(IssueLink::painPoint, Collectors.counting()));
        Map<String, List<Touchpoint>> touchpoints =
                map.touchpoints().stream().collect(Collectors.groupingBy(Touchpoint::stage));
        Map<String, List<PainPoint>> painPoints =
                map.painPoints().stream().collect(Collectors.groupingBy(PainPoint::touchpoint));
        for (Stage stage : map.stages()) {
            for (Touchpoint touchpoint : touchpoints.getOrDefault(stage.id(), List.of())) {
                for (PainPoint pain : painPoints.getOrDefault(touchpoint.id(), List.of())) {
                    ObjectNode json = list.addObject();
                    json.put("id", pain.id());
                    json.put("text", labels.of(pain.text()));
                    json.put("severity", pain.severity());
                    json.put("stage", stage.id());
                    json.put("stageName", labels.of(stage.name()));
                    json.put("touchpoint", touchpoint.id());
                    json.put("touchpointName", labels.of(touchpoint.name()));
                    json.put("links", links.getOrDefault(pain.id(), 0L));
                }
            }
        }
    }
}
