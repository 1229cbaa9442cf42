package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.history.PersonaHistory;
import io.rihla.journey.Persona;
import io.rihla.view.CurrentReader;
import io.rihla.view.HistoryViews;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Names that people give to revisions of a persona. */
@ConfluenceComponent
@Path("/personas/{key}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonaMilestonesResource extends DocumentMilestonesResource<Persona> {

    @Inject
    public PersonaMilestonesResource(
            PersonaHistory history, HistoryViews views, CurrentReader reader, Answers answers) {
        super(history, views, reader, answers.ofPersonas());
    }
}
