package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.Opened;
import io.rihla.documents.PersonaService;
import io.rihla.journey.Persona;
import io.rihla.view.CurrentReader;
import io.rihla.view.PersonaHtml;
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

/** A persona as it stands on pages, for those whose page was drawn before the newest edit. */
@ConfluenceComponent
@Path("/personas/{key}/page")
@Produces(MediaType.APPLICATION_JSON)
public class PersonaPageResource {

    private final PersonaService personas;
    private final PersonaHtml html;
    private final Showings showings;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public PersonaPageResource(
            PersonaService personas,
            PersonaHtml html,
            Showings showings,
            CurrentReader reader,
            Answers answers) {
        this.personas = personas;
        this.html = html;
        this.showings = showings;
        this.reader = reader;
        this.answers = answers.ofPersonas();
    }

    /** The finished persona. */
    @GET
    @AnonymousSiteAccess
    public Response page(
            @PathParam("key") String key,
            @QueryParam("language") @DefaultValue("") String language) {
        return answers.to(
                () -> {
                    Opened<Persona> opened = personas.open(reader.viewer(), key);
                    ObjectNode answer = Json.object();
                    answer.put("revision", opened.revision());
                    answer.put(
                            "html",
                            html.of(opened, showings.of(opened.document(), language, Use.PAGE)));
                    return Json.ok(answer);
                });
    }
}
