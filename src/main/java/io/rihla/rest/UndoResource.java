package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.journey.JourneyMap;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the caller's undo and redo take back next of a map. */
@ConfluenceComponent
@Path("/maps/{key}/undo")
@Produces(MediaType.APPLICATION_JSON)
public class UndoResource extends DocumentUndoResource<JourneyMap> {

    @Inject
    public UndoResource(MapService maps, CurrentReader reader, Answers answers) {
        super(maps, reader, answers);
    }
}
