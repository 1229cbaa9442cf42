package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.MapCatalogue;
import io.rihla.documents.MapShelf;
import io.rihla.documents.Viewer;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Where a map lives and is shown, and its end. */
@ConfluenceComponent
@Path("/maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MapPlaceResource {

    /** Pages beyond these are counted in lists and not told of one by one. */
    private static final int MOST_PAGES = 500;

    private final MapCatalogue catalogue;
    private final MapShelf shelf;
    private final Imports imports;
    private final MapPages pages;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public MapPlaceResource(
            MapCatalogue catalogue,
            MapShelf shelf,
            Imports imports,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.imports = imports;
        this.pages = pages;
        this.reader = reader;
        this.answers = answers;
    }

    /** The pages that show a map: those that the caller may see, and how many others there are. */
    @GET
    @Path("/{key}/pages")
    @AnonymousSiteAccess
    public Response shownOn(@PathParam("key") String key) {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    List<Long> all = catalogue.pages(viewer, key, MOST_PAGES + 1);
                    List<Long> showing = all.subList(0, Math.min(all.size(), MOST_PAGES));
                    ObjectNode answer = Json.object();
                    ArrayNode list = answer.putArray("pages");
                    pages.visible(viewer, showing)
                            .forEach(
                                    page ->
                                            list.addObject()
                                                    .put("id", page.id())
                                                    .put("title", page.title())
                                                    .put("space", page.space())
                                                    .put("page", pages.path(page.id())));
                    answer.put("hidden", showing.size() - list.size());
                    answer.put("more", all.size() > showing.size());
                    return Json.ok(answer);
                });
    }

    /** Makes another page the map's home. */
    @POST
    @Path("/{key}/home")
    @LicensedOnly
    public Response move(@PathParam("key") String key, InputStream body) {
        return answers.to(
                "may-not-move",
                () -> {
                    long page = Json.request(body).path("page").asLong();
                    Viewer viewer = reader.viewer();
                    shelf.place(
                            viewer,
                            key,
                            imports.home(viewer, page)
                                    .orElseThrow(() -> RestRefused.value("page")));
                    return Response.noContent().build();
                });
    }

    /** Removes a map from the bin for good; its key, typed again, says that it is meant. */
    @POST
    @Path("/{key}/purge")
    @AdminOnly
    public Response purge(@PathParam("key") String key, InputStream body) {
        return answers.to(
                "may-not-purge",
                () -> {
                    if (!Json.request(body).path("confirm").asText().equals(key)) {
                        throw RestRefused.value("confirm");
                    }
                    shelf.purge(reader.viewer(), key);
                    return Response.noContent().build();
                });
    }
}
