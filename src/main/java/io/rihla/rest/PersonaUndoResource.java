package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.PersonaService;
import io.rihla.journey.Persona;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the caller's undo and redo take back next of a persona. */
@ConfluenceComponent
@Path("/personas/{key}/undo")
@Produces(MediaType.APPLICATION_JSON)
public class PersonaUndoResource extends DocumentUndoResource<Persona> {

    @Inject
    public PersonaUndoResource(PersonaService personas, CurrentReader reader, Answers answers) {
        super(personas, reader, answers.ofPersonas());
    }
}
