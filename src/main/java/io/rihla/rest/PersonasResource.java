package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.PersonaCatalogue;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.PersonasInUse;
import io.rihla.documents.Viewer;
import io.rihla.journey.Persona;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The personas: found, taken in, read, put into the bin and brought back. */
@ConfluenceComponent
@Path("/personas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonasResource extends DocumentsResource<Persona> {

    private final PersonasInUse uses;

    @Inject
    public PersonasResource(
            PersonaService service,
            PersonaShelf shelf,
            PersonaCatalogue catalogue,
            PersonaImports imports,
            PersonasInUse uses,
            MapPages pages,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        super(
                DocumentFiles.PERSONAS,
                service,
                shelf,
                catalogue,
                imports,
                pages,
                limits,
                reader,
                answers.ofPersonas());
        this.uses = uses;
    }

    @Override
    void requireDeletable(Viewer viewer, String key) {
        uses.requireUnused(viewer, key);
    }
}
