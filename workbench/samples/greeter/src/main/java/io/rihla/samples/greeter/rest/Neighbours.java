package io.rihla.samples.greeter.rest;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Waves at the greeters of all linked products, and says who they think has waved. */
@Component
@Path("neighbours")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class Neighbours {

    private static final int PATIENCE = 5000;

    private final ApplicationLinkService links;

    @Inject
    public Neighbours(ApplicationLinkService links) {
        this.links = links;
    }

    /**
     * @param as {@code myself}, or anything else for a request that does not take the user along
     */
    @GET
    public List<Map<String, Object>> wave(@QueryParam("as") String as) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (ApplicationLink link : links.getApplicationLinks()) {
            ApplicationLinkRequestFactory factory =
                    "myself".equals(as)
                            ? link.createAuthenticatedRequestFactory()
                            : link.createNonImpersonatingAuthenticatedRequestFactory();
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("id", link.getId().get());
            answer.put("name", link.getName());
            answer.put("address", link.getRpcUrl().toString());
            answer.putAll(factory == null ? Map.of() : wave(factory, link.getDisplayUrl()));
            answers.add(answer);
        }
        return answers;
    }

    private static Map<String, Object> wave(ApplicationLinkRequestFactory factory, URI callback) {
        try {
            return factory.createRequest(MethodType.POST, "/rest/greeter/1.0/waves")
                    .setConnectionTimeout(PATIENCE)
                    .setSoTimeout(PATIENCE)
                    .setHeader("Accept", MediaType.APPLICATION_JSON)
                    .setRequestBody("{\"name\":\"neighbour\"}", MediaType.APPLICATION_JSON)
                    .executeAndReturn(Neighbours::read);
        } catch (CredentialsRequiredException e) {
            return Map.of("connect", e.getAuthorisationURI(callback).toString());
        } catch (ResponseException e) {
            return Map.of("away", true);
        }
    }

    private static Map<String, Object> read(Response response) throws ResponseException {
        return Map.of(
                "status",
                response.getStatusCode(),
                "type",
                response.getHeader("Content-Type"),
                "answer",
                response.getResponseBodyAsString());
    }
}
