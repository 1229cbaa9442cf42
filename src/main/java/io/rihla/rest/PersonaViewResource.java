package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.PersonaService;
import io.rihla.journey.Persona;
import io.rihla.view.CurrentReader;
import io.rihla.view.PersonaViews;
import io.rihla.view.Use;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A persona as the browser's templates take it: always whole, since it is small. */
@ConfluenceComponent
@Path("/personas/{key}/view")
@Produces(MediaType.APPLICATION_JSON)
public class PersonaViewResource {

    private final PersonaService personas;
    private final PersonaViews views;
    private final Showings showings;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public PersonaViewResource(
            PersonaService personas,
            PersonaViews views,
            Showings showings,
            CurrentReader reader,
            Answers answers) {
        this.personas = personas;
        this.views = views;
        this.showings = showings;
        this.reader = reader;
        this.answers = answers.ofPersonas();
    }

    /** What templates draw the persona from. */
    @GET
    @AnonymousSiteAccess
    public Response view(
            @PathParam("key") String key,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("editing") boolean editing) {
        return answers.to(
                () -> {
                    Opened<Persona> opened = personas.open(reader.viewer(), key);
                    if (editing && !opened.rights().edit()) {
                        throw new NotAllowed(key);
                    }
                    Use use = editing ? Use.EDITOR : Use.PAGE;
                    Persona persona = opened.document();
                    ObjectNode answer = Json.object();
                    answer.put("revision", opened.revision());
                    answer.set(
                            "whole",
                            Json.tree(views.of(persona, showings.of(persona, language, use))));
                    return Json.ok(answer);
                });
    }
}
