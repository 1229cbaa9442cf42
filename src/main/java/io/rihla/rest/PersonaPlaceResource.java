package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.PersonaCatalogue;
import io.rihla.documents.PersonaShelf;
import io.rihla.journey.Persona;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where a persona lives and is shown, and its end. */
@ConfluenceComponent
@Path("/personas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonaPlaceResource extends DocumentPlaceResource<Persona> {

    @Inject
    public PersonaPlaceResource(
            PersonaCatalogue catalogue,
            PersonaShelf shelf,
            PersonaImports imports,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        super(catalogue, shelf, imports, pages, reader, answers.ofPersonas());
    }
}
