package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.MapService;
import io.rihla.documents.Opened;
import io.rihla.journey.JourneyMap;
import io.rihla.measures.Measures;
import io.rihla.measures.Timeframe;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapHtml;
import io.rihla.view.Showing;
import io.rihla.view.Use;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A map as it stands on pages, for those whose page was drawn before the newest edit. */
@ConfluenceComponent
@Path("/maps/{key}/page")
@Produces(MediaType.APPLICATION_JSON)
public class PageResource {

    private final MapService maps;
    private final Measures measures;
    private final MapHtml html;
    private final Showings showings;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public PageResource(
            MapService maps,
            Measures measures,
            MapHtml html,
            Showings showings,
            CurrentReader reader,
            Answers answers) {
        this.maps = maps;
        this.measures = measures;
        this.html = html;
        this.showings = showings;
        this.reader = reader;
        this.answers = answers;
    }

    /** The finished map; the same for all who read it in these languages. */
    @GET
    @AnonymousSiteAccess
    public Response page(
            @PathParam("key") String key,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("view") @DefaultValue("") String view) {
        return answers.to(
                () -> {
                    Opened<JourneyMap> opened = maps.open(reader.viewer(), key);
                    Showing showing = showings.of(opened.document(), language, view, Use.PAGE);
                    ObjectNode answer = Json.object();
                    answer.put("revision", opened.revision());
                    answer.put(
                            "html",
                            html.of(opened, showing, measures.of(opened, Timeframe.last(2))));
                    return Json.ok(answer);
                });
    }
}
