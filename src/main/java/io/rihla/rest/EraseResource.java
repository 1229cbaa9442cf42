package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.rihla.admin.SiteLimits;
import io.rihla.history.Erasure;
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
import java.time.Duration;

/** Erases what was typed into an element of a map, from its whole history. */
@ConfluenceComponent
@Path("/maps/{key}/erase")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EraseResource {

    /** How long a request works itself; the rest is left to the job. */
    static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final Erasures erasures;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public EraseResource(
            Erasures erasures, SiteLimits limits, CurrentReader reader, Answers answers) {
        this.erasures = erasures;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers;
    }

    /** Erases the texts of {@code {element}}. */
    @POST
    @LicensedOnly
    public Response erase(@PathParam("key") String key, InputStream body) {
        return answers.to(
                "may-not-delete",
                () -> {
                    ElementRef element = element(body);
                    Erasure erasure =
                            erasures.element(reader.viewer(), key, element, limits.current());
                    return worked(erasures, erasure);
                });
    }

    /** The element that a request names. */
    static ElementRef element(InputStream body) {
        return DocumentHistoryResource.element(Json.request(body).path("element").asText(""))
                .orElseThrow(() -> RestRefused.value("element"));
    }

    static Response worked(Erasures erasures, Erasure erasure) {
        boolean done = erasures.work(erasure.id(), AT_ONCE);
        return Json.answer(done ? 200 : 202, Json.object().put("done", done));
    }
}
