package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.rihla.bridge.IndexReceiver.Received;
import io.rihla.jira.JiraSite;
import io.rihla.rest.Answers;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What Confluence tells the journey index, as the reader account and nobody else. */
@JiraComponent
@Path("/index")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IndexResource {

    private final JiraSite site;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public IndexResource(JiraSite site, CurrentReader reader, Answers answers) {
        this.site = site;
        this.reader = reader;
        this.answers = answers;
    }

    /** Takes in a map whole, unless what is there is newer. */
    @PUT
    @Path("/{key}")
    @LicensedOnly
    public Response receive(@PathParam("key") String key, InputStream body) {
        return answers.to(
                () -> {
                    try {
                        return answer(site.index().receive(reader.viewer(), key, body));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** What is there, for the hourly comparison. */
    @GET
    @Path("/checksums")
    @LicensedOnly
    public Response checksums() {
        return answers.to(() -> answer(site.index().checksums(reader.viewer())));
    }

    private static Response answer(Received received) {
        return Response.status(received.status())
                .type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(received.json())
                .build();
    }
}
