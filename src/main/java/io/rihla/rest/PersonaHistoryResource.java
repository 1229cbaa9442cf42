package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.history.PersonaHistory;
import io.rihla.journey.Persona;
import io.rihla.view.CurrentReader;
import io.rihla.view.HistoryViews;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a persona has gone through. */
@ConfluenceComponent
@Path("/personas/{key}/history")
@Produces(MediaType.APPLICATION_JSON)
public class PersonaHistoryResource extends DocumentHistoryResource<Persona> {

    @Inject
    public PersonaHistoryResource(
            PersonaHistory history,
            HistoryViews views,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        super(history, views, pages, reader, answers.ofPersonas());
    }
}
