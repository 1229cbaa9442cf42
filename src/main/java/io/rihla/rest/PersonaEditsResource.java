package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.PersonaService;
import io.rihla.journey.Persona;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What happens to a persona. Nobody comments on personas. */
@ConfluenceComponent
@Path("/personas/{key}/edits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonaEditsResource extends DocumentEditsResource<Persona> {

    @Inject
    public PersonaEditsResource(
            PersonaService personas,
            PeopleHere people,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        super(personas, people, key -> "", limits, reader, answers.ofPersonas());
    }
}
