package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.HintReceiver;
import io.rihla.bridge.WikiSide;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Where Jira says which issues have changed. Whatever it says, nothing but a look comes of it. */
@ConfluenceComponent
@Path("/hints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HintsResource {

    private final WikiSide jira;
    private final Answers answers;

    @Inject
    public HintsResource(WikiSide jira, Answers answers) {
        this.jira = jira;
        this.answers = answers;
    }

    /** Hears a hint: {@code {"issues": [10001]}}. */
    @POST
    @LicensedOnly
    public Response hear(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode issues = Json.request(body).path("issues");
                    if (!issues.isArray() || issues.size() > HintReceiver.MOST_AT_ONCE) {
                        throw RestRefused.value("issues");
                    }
                    List<Long> ids = new ArrayList<>();
                    for (JsonNode issue : issues) {
                        if (!issue.isIntegralNumber() || issue.asLong() < 1) {
                            throw RestRefused.value("issues");
                        }
                        ids.add(issue.asLong());
                    }
                    // Too many of them are let go: the comparison finds what they were about.
                    jira.hear(ids);
                    return Response.noContent().build();
                });
    }
}
