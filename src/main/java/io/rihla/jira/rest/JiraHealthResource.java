package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.bridge.BridgeSettings;
import io.rihla.jira.HealthLines;
import io.rihla.jira.JiraSite;
import io.rihla.rest.Answers;
import io.rihla.rest.BridgeSettingsChange;
import io.rihla.rest.Json;
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

/** How the talk with Confluence goes, and what administrators of Jira set for it. */
@JiraComponent
@Path("/health")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JiraHealthResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HealthLines health;
    private final JiraSite site;
    private final BridgeSettings settings;
    private final Staff staff;
    private final Answers answers;

    @Inject
    public JiraHealthResource(
            HealthLines health,
            JiraSite site,
            BridgeSettings settings,
            Staff staff,
            Answers answers) {
        this.health = health;
        this.site = site;
        this.settings = settings;
        this.staff = staff;
        this.answers = answers;
    }

    /** A line for each thing that can be well or not. */
    @GET
    public Response read() {
        return answers.to(this::now);
    }

    /** Sends everything again that was given up. */
    @POST
    @Path("/retry")
    public Response retry() {
        return answers.to(
                () -> {
                    site.retry();
                    return Response.noContent().build();
                });
    }

    /** Names the reader account and the resolutions that count as cancelled. */
    @PUT
    @Path("/settings")
    public Response set(InputStream body) {
        return answers.to(
                () -> {
                    BridgeSettingsChange.read(body, staff).applyTo(settings);
                    return now();
                });
    }

    private Response now() {
        return Json.ok(JSON.valueToTree(health.now()));
    }
}
