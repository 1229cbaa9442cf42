package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.format.MapFiles;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The elements of a map. */
@ConfluenceComponent
@Path("/maps/{key}/elements")
@Produces(MediaType.APPLICATION_JSON)
public class ElementsResource extends DocumentElementsResource<JourneyMap> {

    @Inject
    public ElementsResource(MapService maps, CurrentReader reader, Answers answers) {
        super(maps, MapFiles::write, reader, answers);
    }
}
