package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.MapService;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.history.MapHistory;
import io.rihla.history.RestoredPages;
import io.rihla.journey.JourneyMap;
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
import java.util.Optional;

/** Takes the answer of a page's editors to whether a map should go back as the page did. */
@ConfluenceComponent
@Path("/maps/{key}/page-restored")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PageRestoredResource {

    private final MapService maps;
    private final MapHistory history;
    private final RestoredPages restored;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public PageRestoredResource(
            MapService maps,
            MapHistory history,
            RestoredPages restored,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        this.maps = maps;
        this.history = history;
        this.restored = restored;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers;
    }

    /** Follows, or stays for good: {@code {page, follow}}. */
    @POST
    @LicensedOnly
    public Response answer(@PathParam("key") String key, InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    if (!request.path("page").canConvertToLong()) {
                        throw RestRefused.value("page");
                    }
                    if (!request.path("follow").isBoolean()) {
                        throw RestRefused.value("follow");
                    }
                    long page = request.path("page").longValue();
                    Viewer viewer = reader.viewer();
                    Opened<JourneyMap> opened = maps.open(viewer, key);
                    if (!opened.rights().edit()) {
                        throw new NotAllowed(key);
                    }
                    Optional<RestoredPages.Question> asked = restored.open(page, opened.head());
                    if (asked.isPresent() && request.path("follow").booleanValue()) {
                        history.restore(
                                viewer,
                                key,
                                asked.get().revision(),
                                Optional.empty(),
                                "page-" + page + "-" + opened.revision(),
                                limits.current());
                    }
                    restored.answered(page, opened.head());
                    return Response.noContent().build();
                });
    }
}
