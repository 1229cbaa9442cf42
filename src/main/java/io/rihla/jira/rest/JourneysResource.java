package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.bridge.Answer;
import io.rihla.bridge.Call;
import io.rihla.jira.ConfluenceLink;
import io.rihla.jira.Journeys;
import io.rihla.rest.Answers;
import io.rihla.rest.Json;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The maps that the caller may choose from, and their pain points. */
@JiraComponent
@Path("/maps")
@Produces(MediaType.APPLICATION_JSON)
public class JourneysResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Journeys journeys;
    private final ConfluenceLink confluence;
    private final CurrentReader reader;
    private final Answers answers;
    private final ProxyAnswers proxy;

    @Inject
    public JourneysResource(
            Journeys journeys,
            ConfluenceLink confluence,
            CurrentReader reader,
            Answers answers,
            ProxyAnswers proxy) {
        this.journeys = journeys;
        this.confluence = confluence;
        this.reader = reader;
        this.answers = answers;
        this.proxy = proxy;
    }

    /** The maps with their stages, touchpoints and departments, out of the journey index. */
    @GET
    @LicensedOnly
    public Response maps() {
        return answers.to(
                () -> {
                    Answer<Map<String, Object>> listed =
                            journeys.of(reader.viewer().userKey(), reader.locale().language());
                    return listed.ok()
                            ? Json.ok(JSON.valueToTree(listed.value()))
                            : proxy.none(listed.availability());
                });
    }

    /** The pain points of one map, as Confluence gives them to the caller. */
    @GET
    @Path("/{key}/pain-points")
    @LicensedOnly
    public Response painPoints(@PathParam("key") String key) {
        return answers.to(
                () ->
                        proxy.of(
                                confluence.ask(
                                        reader.viewer().userKey(),
                                        Call.get(
                                                "rest/rihla/1.0/maps/"
                                                        + Call.quoted(key)
                                                        + "/pain-points"))));
    }
}
