package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.NewPersona;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.Viewer;
import io.rihla.journey.Persona;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Personas that begin here: with nothing but a name and a role, or as a copy of another one. */
@ConfluenceComponent
@Path("/personas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewPersonaResource extends NewDocumentResource<Persona> {

    private final SiteLimits limits;

    @Inject
    public NewPersonaResource(
            PersonaService personas,
            PersonaShelf shelf,
            PersonaImports imports,
            SiteLimits limits,
            Texts texts,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        super(personas, shelf, imports, limits, texts, pages, reader, answers.ofPersonas());
        this.limits = limits;
    }

    @Override
    Persona begun(Viewer creator, JsonNode asked, Language language) {
        NewPersona wanted =
                new NewPersona(
                        asked.path("name").asText("").strip(),
                        asked.path("role").asText("").strip(),
                        language);
        return wanted.made(creator, limits.current());
    }
}
