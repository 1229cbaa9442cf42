package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.rihla.jira.FiguresWanted;
import io.rihla.jira.StageKpis;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the dashboard item "Stage KPIs" shows. */
@JiraComponent
@Path("/stage-kpis")
@Produces(MediaType.APPLICATION_JSON)
public class StageKpisResource {

    private final KpiItems items;

    @Inject
    public StageKpisResource(KpiItems items) {
        this.items = items;
    }

    /** Figures as Confluence tells them to the caller; maps and stages may stand several times. */
    @GET
    @LicensedOnly
    public Response kpis(
            @QueryParam("map") List<String> maps,
            @QueryParam("stage") List<String> stages,
            @QueryParam("period") @Nullable String period,
            @QueryParam("periods") int periods,
            @QueryParam("language") @Nullable String language) {
        FiguresWanted wanted = items.wanted(maps, stages, period, periods, true, language);
        return items.answer(wanted, answer -> StageKpis.of(answer, wanted));
    }
}
