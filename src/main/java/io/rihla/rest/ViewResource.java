package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.MapService;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.OpenedSince;
import io.rihla.journey.JourneyMap;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Measures;
import io.rihla.measures.Timeframe;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
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
import java.util.Optional;

/** A map as the browser's templates take it: whole, or only what has changed. */
@ConfluenceComponent
@Path("/maps/{key}/view")
@Produces(MediaType.APPLICATION_JSON)
public class ViewResource {

    private final MapService maps;
    private final Measures measures;
    private final MapViews views;
    private final Showings showings;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public ViewResource(
            MapService maps,
            Measures measures,
            MapViews views,
            Showings showings,
            CurrentReader reader,
            Answers answers) {
        this.maps = maps;
        this.measures = measures;
        this.views = views;
        this.showings = showings;
        this.reader = reader;
        this.answers = answers;
    }

    /** What templates draw the map from. */
    @GET
    @AnonymousSiteAccess
    public Response view(
            @PathParam("key") String key,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("view") @DefaultValue("") String view,
            @QueryParam("editing") boolean editing,
            @QueryParam("since") @DefaultValue("-1") long since) {
        return answers.to(
                () -> {
                    OpenedSince<JourneyMap> opened = maps.openSince(reader.viewer(), key, since);
                    Opened<JourneyMap> newest = opened.newest();
                    if (editing && !newest.rights().edit()) {
                        throw new NotAllowed(key);
                    }
                    Showing showing =
                            showings.of(
                                    newest.document(),
                                    language,
                                    view,
                                    editing ? Use.EDITOR : Use.PAGE);
                    ObjectNode answer = Json.object();
                    answer.put("revision", newest.revision());
                    MapMeasures figures = measures.of(newest, Timeframe.last(2));
                    JsonNode whole = tree(newest.document(), showing, figures);
                    Optional<ObjectNode> parts =
                            opened.before()
                                    .flatMap(
                                            before ->
                                                    ViewParts.between(
                                                            tree(before, showing, figures), whole));
                    parts.ifPresentOrElse(
                            changed -> answer.set("parts", changed),
                            () -> answer.set("whole", whole));
                    return Json.ok(answer);
                });
    }

    private JsonNode tree(JourneyMap map, Showing showing, MapMeasures figures) {
        return Json.tree(views.of(map, showing, Optional.of(figures)));
    }
}
