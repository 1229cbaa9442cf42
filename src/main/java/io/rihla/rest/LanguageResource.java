package io.rihla.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.Viewer;
import io.rihla.text.Language;
import io.rihla.text.LanguageChoices;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The language in which Rihla speaks to the caller. */
@Component
@Path("/language")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LanguageResource {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final LanguageChoices choices;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public LanguageResource(LanguageChoices choices, CurrentReader reader, Answers answers) {
        this.choices = choices;
        this.reader = reader;
        this.answers = answers;
    }

    /** The language in force, with its digits and direction. */
    @GET
    @AnonymousSiteAccess
    public Response read() {
        return answers.to(
                () -> {
                    TextLocale locale = reader.locale();
                    ObjectNode answer = Json.object();
                    answer.put("tag", locale.tag());
                    answer.put("language", locale.language().tag());
                    answer.put("dir", locale.language().direction().html());
                    return Json.ok(answer);
                });
    }

    /**
     * Keeps the caller's choice: with the person, or in the browser of somebody who is not logged
     * in. An empty language goes back to the product's.
     */
    @PUT
    @AnonymousSiteAccess
    public Response choose(InputStream body) {
        return answers.to(
                () -> {
                    String tag = Json.request(body).path("language").asText("");
                    Optional<Language> language = Language.ofTag(tag);
                    if (language.isEmpty() && !tag.isEmpty()) {
                        throw RestRefused.value("language");
                    }
                    Viewer viewer = reader.viewer();
                    if (viewer.anonymous()) {
                        return Response.noContent().cookie(cookie(tag)).build();
                    }
                    language.ifPresentOrElse(
                            chosen -> choices.choose(viewer.userKey(), chosen),
                            () -> choices.forget(viewer.userKey()));
                    return Response.noContent().build();
                });
    }

    private static NewCookie cookie(String tag) {
        return new NewCookie.Builder(CurrentReader.COOKIE)
                .value(tag)
                .path("/")
                .maxAge(tag.isEmpty() ? 0 : A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
