package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.rihla.rest.Answers;
import io.rihla.rest.LanguageResource;
import io.rihla.text.LanguageChoices;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The language in which Rihla speaks to the caller in Jira; annotations are not inherited. */
@JiraComponent
@Path("/language")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JiraLanguageResource extends LanguageResource {

    @Inject
    public JiraLanguageResource(LanguageChoices choices, CurrentReader reader, Answers answers) {
        super(choices, reader, answers);
    }

    @GET
    @AnonymousSiteAccess
    @Override
    public Response read() {
        return super.read();
    }

    @PUT
    @AnonymousSiteAccess
    @Override
    public Response choose(InputStream body) {
        return super.choose(body);
    }
}
