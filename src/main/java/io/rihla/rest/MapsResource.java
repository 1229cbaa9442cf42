package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.MapCatalogue;
import io.rihla.documents.MapService;
import io.rihla.documents.MapShelf;
import io.rihla.journey.JourneyMap;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The maps: found, taken in, read, put into the bin and brought back. */
@ConfluenceComponent
@Path("/maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MapsResource extends DocumentsResource<JourneyMap> {

    @Inject
    public MapsResource(
            MapService service,
            MapShelf shelf,
            MapCatalogue catalogue,
            Imports imports,
            MapPages pages,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        super(
                DocumentFiles.MAPS,
                service,
                shelf,
                catalogue,
                imports,
                pages,
                limits,
                reader,
                answers);
    }
}
