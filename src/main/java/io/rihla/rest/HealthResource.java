package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.rihla.admin.HealthPage;
import io.rihla.alarms.Alarms;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.WikiSide;
import io.rihla.documents.Rebuilding;
import io.rihla.feeds.Feeds;
import io.rihla.notices.Mailing;
import io.rihla.search.PageIndex;
import io.rihla.tracking.Staff;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;

/** How the talk with Jira goes, and what administrators can do about it. */
@ConfluenceComponent
@Path("/health")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HealthResource {

    private final WikiSide jira;
    private final BridgeSettings settings;
    private final Staff staff;
    private final PageIndex search;
    private final Rebuilding rebuilding;
    private final Mailing mailing;
    private final Feeds feeds;
    private final Alarms alarms;
    private final Answers answers;

    @Inject
    public HealthResource(
            WikiSide jira,
            BridgeSettings settings,
            Staff staff,
            PageIndex search,
            Rebuilding rebuilding,
            Mailing mailing,
            Feeds feeds,
            Alarms alarms,
            Answers answers) {
        this.jira = jira;
        this.settings = settings;
        this.staff = staff;
        this.search = search;
        this.rebuilding = rebuilding;
        this.mailing = mailing;
        this.feeds = feeds;
        this.alarms = alarms;
        this.answers = answers;
    }

    /** A line for each thing that can be well or not. */
    @GET
    public Response read() {
        return answers.to(this::health);
    }

    /** Tries everything again that was given up, and compares both sides. */
    @POST
    @Path("/retry")
    public Response retry() {
        return answers.to(
                () -> {
                    jira.retry();
                    return Response.noContent().build();
                });
    }

    /**
     * Names the reader account by user name, and the resolutions that count as cancelled: {@code
     * {"reader": "…", "cancelled": ["…"]}}.
     */
    @PUT
    @Path("/settings")
    public Response set(InputStream body) {
        return answers.to(
                () -> {
                    BridgeSettingsChange.read(body, staff).applyTo(settings);
                    jira.compareSoon();
                    return health();
                });
    }

    private Response health() {
        HealthPage page = new HealthPage(staff, Clock.systemUTC());
        Feeds.State searches = feeds.state();
        return Json.ok(
                Json.tree(
                        page.of(
                                jira.health(),
                                settings,
                                search.state(),
                                rebuilding.state(),
                                mailing.health(),
                                new HealthPage.Kpis(
                                        searches.all(), searches.unwell(), alarms.untold()))));
    }
}
