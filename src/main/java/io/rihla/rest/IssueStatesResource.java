package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The issues of all maps on a page, as the reader may see them, in one answer. It changes nothing:
 * it is a POST because the keys of many maps do not fit an address.
 */
@ConfluenceComponent
@Path("/issue-states")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IssueStatesResource {

    private static final int MOST_MAPS = 50;

    private final IssueStates states;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public IssueStatesResource(IssueStates states, CurrentReader reader, Answers answers) {
        this.states = states;
        this.reader = reader;
        this.answers = answers;
    }

    /** The states; little more than "nothing new" to somebody who brings the newest token. */
    @POST
    @AnonymousSiteAccess
    public Response read(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    Set<String> keys = new LinkedHashSet<>();
                    request.path("maps").forEach(key -> keys.add(key.asText("")));
                    if (keys.isEmpty()) {
                        throw RestRefused.value("maps");
                    }
                    if (keys.size() > MOST_MAPS) {
                        throw RestRefused.tooManyAtOnce("maps", MOST_MAPS);
                    }
                    return Json.ok(
                            states.of(
                                    reader.viewer(),
                                    reader.locale(),
                                    keys,
                                    request.path("token").asText("")));
                });
    }
}
