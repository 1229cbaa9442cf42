package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.EditRequest;
import io.rihla.documents.MapHead;
import io.rihla.documents.NewPersona;
import io.rihla.documents.Opened;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.Viewer;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.Persona;
import io.rihla.persona.picture.Pictures;
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

    private final PersonaService personas;
    private final Pictures pictures;
    private final SiteLimits limits;

    @Inject
    public NewPersonaResource(
            PersonaService personas,
            PersonaShelf shelf,
            PersonaImports imports,
            Pictures pictures,
            SiteLimits limits,
            Texts texts,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        super(personas, shelf, imports, limits, texts, pages, reader, answers.ofPersonas());
        this.personas = personas;
        this.pictures = pictures;
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

    @Override
    void copied(Viewer viewer, String original, MapHead copy) {
        Opened<Persona> from = personas.open(viewer, original);
        String picture = from.document().picture();
        if (picture.matches("[0-9]{1,18}")) {
            pictures.copy(from.head().id(), Long.parseLong(picture), copy.id(), viewer.userKey())
                    .map(kept -> Long.toString(kept.id()))
                    .map(id -> new Change.SetValue(ElementRef.MAP, Field.PICTURE, id))
                    .map(change -> new EditRequest(copy.revision(), "", change))
                    .ifPresent(
                            request ->
                                    personas.edit(viewer, copy.key(), request, limits.current()));
        }
    }
}
