package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.rihla.history.PersonaHistory;
import io.rihla.view.CurrentReader;
import io.rihla.view.PersonaCompareViews;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What differs between two revisions of a persona. */
@ConfluenceComponent
@Path("/personas/{key}/compare")
@Produces(MediaType.APPLICATION_JSON)
public class PersonaCompareResource {

    private final PersonaHistory history;
    private final PersonaCompareViews views;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public PersonaCompareResource(
            PersonaHistory history,
            PersonaCompareViews views,
            CurrentReader reader,
            Answers answers) {
        this.history = history;
        this.views = views;
        this.reader = reader;
        this.answers = answers.ofPersonas();
    }

    /** A line for each thing that was added, removed, moved or changed. */
    @GET
    @AnonymousSiteAccess
    public Response compare(
            @PathParam("key") String key,
            @QueryParam("from") long from,
            @QueryParam("to") long to) {
        return answers.to(
                () ->
                        Json.ok(
                                Json.tree(
                                        views.of(
                                                history.compare(reader.viewer(), key, from, to),
                                                reader.locale()))));
    }
}
