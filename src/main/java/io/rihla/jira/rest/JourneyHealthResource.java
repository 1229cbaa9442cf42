package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.rihla.jira.FiguresWanted;
import io.rihla.jira.JourneyHealth;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the dashboard item "Journey health" shows. */
@JiraComponent
@Path("/journey-health")
@Produces(MediaType.APPLICATION_JSON)
public class JourneyHealthResource {

    /** The running period and the one before it: it has a trend, and stands in where nothing is. */
    private static final int PERIODS = 2;

    private final KpiItems items;
    private final JourneyHealth health;

    @Inject
    public JourneyHealthResource(KpiItems items, JourneyHealth health) {
        this.items = items;
        this.health = health;
    }

    /** How the maps fare that the caller may see. */
    @GET
    @LicensedOnly
    public Response health(
            @QueryParam("map") List<String> maps,
            @QueryParam("stage") List<String> stages,
            @QueryParam("period") @Nullable String period,
            @QueryParam("language") @Nullable String language) {
        FiguresWanted wanted = items.wanted(maps, stages, period, PERIODS, false, language);
        return items.answer(wanted, answer -> health.of(items.userKey(), answer, wanted));
    }
}
