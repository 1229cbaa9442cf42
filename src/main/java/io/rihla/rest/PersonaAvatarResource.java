package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.rihla.documents.PersonaService;
import io.rihla.journey.LocalizedText.Shown;
import io.rihla.journey.Persona;
import io.rihla.persona.picture.Avatar;
import io.rihla.text.Language;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The drawing that stands for a persona without a picture. */
@ConfluenceComponent
@Path("/personas/{key}/avatar")
@Produces(MediaType.WILDCARD)
public class PersonaAvatarResource {

    private final PersonaService personas;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public PersonaAvatarResource(PersonaService personas, CurrentReader reader, Answers answers) {
        this.personas = personas;
        this.reader = reader;
        this.answers = answers.ofPersonas();
    }

    /** The initials of the name that the persona had at a revision, in a language. */
    @GET
    @Path("/{revision}")
    @AnonymousSiteAccess
    public Response draw(
            @PathParam("key") String key,
            @PathParam("revision") long revision,
            @QueryParam("language") @DefaultValue("") String language) {
        return answers.to(
                () -> {
                    Persona persona = personas.open(reader.viewer(), key, revision).document();
                    Language wanted =
                            language.isEmpty()
                                    ? persona.mainLanguage()
                                    : Language.ofTag(language)
                                            .orElseThrow(() -> RestRefused.value("language"));
                    String name =
                            persona.name()
                                    .shownIn(wanted, persona.mainLanguage())
                                    .map(Shown::text)
                                    .orElse("");
                    return Images.answer(Avatar.MEDIA_TYPE, Avatar.svg(key, name));
                });
    }
}
