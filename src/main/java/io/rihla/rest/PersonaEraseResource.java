package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.rihla.admin.SiteLimits;
import io.rihla.history.Erasures;
import io.rihla.journey.ElementRef;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Erases what was said of a persona, or typed into its evidence, from the whole history. */
@ConfluenceComponent
@Path("/personas/{key}/erase")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonaEraseResource {

    private final Erasures erasures;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public PersonaEraseResource(
            Erasures erasures, SiteLimits limits, CurrentReader reader, Answers answers) {
        this.erasures = erasures;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers.ofPersonas();
    }

    /** Erases the texts of {@code {element}}. */
    @POST
    @LicensedOnly
    public Response erase(@PathParam("key") String key, InputStream body) {
        return answers.to(
                "may-not-delete",
                () -> {
                    ElementRef element = EraseResource.element(body);
                    return EraseResource.worked(
                            erasures,
                            erasures.elementOfPersona(
                                    reader.viewer(), key, element, limits.current()));
                });
    }
}
