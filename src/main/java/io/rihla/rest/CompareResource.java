package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import io.rihla.history.MapHistory;
import io.rihla.text.Language;
import io.rihla.view.CompareViews;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Two revisions of a map side by side. */
@ConfluenceComponent
@Path("/maps/{key}/compare")
@Produces(MediaType.APPLICATION_JSON)
public class CompareResource {

    private final MapHistory history;
    private final CompareViews views;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public CompareResource(
            MapHistory history, CompareViews views, CurrentReader reader, Answers answers) {
        this.history = history;
        this.views = views;
        this.reader = reader;
        this.answers = answers;
    }

    /** Both, with a mark at everything that differs. */
    @GET
    @AnonymousSiteAccess
    public Response compare(
            @PathParam("key") String key,
            @QueryParam("from") long from,
            @QueryParam("to") long to,
            @QueryParam("language") @DefaultValue("") String language) {
        return answers.to(
                () ->
                        Json.ok(
                                Json.tree(
                                        views.of(
                                                history.compare(reader.viewer(), key, from, to),
                                                Language.ofTag(language),
                                                reader.locale()))));
    }
}
