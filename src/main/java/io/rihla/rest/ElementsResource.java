package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.MapService;
import io.rihla.documents.Opened;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.format.MapFiles;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The elements of a map with everything that is known of them, for forms. */
@ConfluenceComponent
@Path("/maps/{key}/elements")
@Produces(MediaType.APPLICATION_JSON)
public class ElementsResource {

    private final MapService maps;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public ElementsResource(MapService maps, CurrentReader reader, Answers answers) {
        this.maps = maps;
        this.reader = reader;
        this.answers = answers;
    }

    /** One element, such as {@code card:c1}; the map itself is {@code map:map}. */
    @GET
    @Path("/{ref}")
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String key, @PathParam("ref") String ref) {
        return answers.to(
                () -> {
                    Opened<JourneyMap> opened = maps.open(reader.viewer(), key);
                    ElementRef element =
                            ElementRef.parse(ref).orElseThrow(() -> RestRefused.value("ref"));
                    ObjectNode answer = Json.object();
                    answer.put("revision", opened.revision());
                    answer.put("ref", element.toString());
                    answer.set("element", Json.own(MapFiles.write(opened.document(), element)));
                    return Json.ok(answer);
                });
    }
}
