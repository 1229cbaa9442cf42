package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.admin.SiteLimits;
import io.rihla.history.PersonaHistory;
import io.rihla.journey.Persona;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The way back of a persona. */
@ConfluenceComponent
@Path("/personas/{key}/restore-revision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonaRestoreRevisionResource extends DocumentRestoreRevisionResource<Persona> {

    @Inject
    public PersonaRestoreRevisionResource(
            PersonaHistory history, SiteLimits limits, CurrentReader reader, Answers answers) {
        super(history, limits, reader, answers.ofPersonas());
    }
}
