package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.PersonaService;
import io.rihla.journey.Persona;
import io.rihla.journey.format.PersonaFiles;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The evidence of a persona. */
@ConfluenceComponent
@Path("/personas/{key}/elements")
@Produces(MediaType.APPLICATION_JSON)
public class PersonaElementsResource extends DocumentElementsResource<Persona> {

    @Inject
    public PersonaElementsResource(PersonaService personas, CurrentReader reader, Answers answers) {
        super(personas, PersonaFiles::write, reader, answers.ofPersonas());
    }
}
