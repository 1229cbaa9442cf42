package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapCatalogue;
import io.rihla.documents.MapShelf;
import io.rihla.journey.JourneyMap;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where a map lives and is shown, and its end. */
@ConfluenceComponent
@Path("/maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MapPlaceResource extends DocumentPlaceResource<JourneyMap> {

    @Inject
    public MapPlaceResource(
            MapCatalogue catalogue,
            MapShelf shelf,
            Imports imports,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        super(catalogue, shelf, imports, pages, reader, answers);
    }
}
