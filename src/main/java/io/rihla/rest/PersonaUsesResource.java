package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.MapHead;
import io.rihla.documents.PersonasInUse;
import io.rihla.documents.Viewer;
import io.rihla.text.Language;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** The maps that are about a persona, and how it gets off them. */
@ConfluenceComponent
@Path("/personas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonaUsesResource {

    private final PersonasInUse personas;
    private final MapPages pages;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;
    private final Answers ofMaps;

    @Inject
    public PersonaUsesResource(
            PersonasInUse personas,
            MapPages pages,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        this.personas = personas;
        this.pages = pages;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers.ofPersonas();
        ofMaps = answers;
    }

    /** Those that the caller may see, and how many others there are. */
    @GET
    @Path("/{key}/maps")
    @AnonymousSiteAccess
    public Response maps(@PathParam("key") String key) {
        return answers.to(
                () -> {
                    PersonasInUse.Uses uses = personas.of(reader.viewer(), key);
                    ObjectNode answer = Json.object();
                    list(answer.putArray("maps"), uses.maps());
                    answer.put("hidden", uses.hidden());
                    return Json.ok(answer);
                });
    }

    /** Takes the persona off a map. */
    @DELETE
    @Path("/{key}/maps/{map}")
    @LicensedOnly
    public Response detach(@PathParam("key") String key, @PathParam("map") String map) {
        return ofMaps.to(
                () -> {
                    long revision = personas.detach(reader.viewer(), key, map, limits.current());
                    return Json.ok(Json.object().put("revision", revision));
                });
    }

    /** Lets another persona take its place: {@code {into}}; a step of it, until it is done. */
    @POST
    @Path("/{key}/merge")
    @LicensedOnly
    public Response merge(@PathParam("key") String key, InputStream body) {
        return answers.to(
                () -> {
                    String into = Json.request(body).path("into").asText("");
                    if (into.isEmpty() || into.equals(key)) {
                        throw RestRefused.value("into");
                    }
                    Viewer viewer = reader.viewer();
                    PersonasInUse.Merged merged =
                            personas.merge(viewer, key, into, limits.current());
                    ObjectNode answer = Json.object();
                    list(answer.putArray("moved"), merged.moved());
                    answer.put("done", merged.done());
                    answer.put("remaining", merged.remaining());
                    list(answer.putArray("left"), merged.left().maps());
                    answer.put("hidden", merged.left().hidden());
                    return Json.ok(answer);
                });
    }

    private void list(ArrayNode list, List<MapHead> maps) {
        Language language = reader.locale().language();
        maps.forEach(
                map ->
                        list.add(
                                MapJson.head(
                                        map,
                                        language,
                                        map.homePage().map(pages::path).orElse(""))));
    }
}
