package io.rihla.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.DocumentCatalogue;
import io.rihla.documents.DocumentShelf;
import io.rihla.documents.Viewer;
import io.rihla.journey.Document;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/**
 * Where a document lives and is shown, and its end.
 *
 * @param <D> the kind of document
 */
public abstract class DocumentPlaceResource<D extends Document<D>> {

    /** Pages beyond these are counted in lists and not told of one by one. */
    private static final int MOST_PAGES = 500;

    private final DocumentCatalogue catalogue;
    private final DocumentShelf<D> shelf;
    private final DocumentImports<D> imports;
    private final MapPages pages;
    private final CurrentReader reader;
    private final Answers answers;

    protected DocumentPlaceResource(
            DocumentCatalogue catalogue,
            DocumentShelf<D> shelf,
            DocumentImports<D> imports,
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

    /** The pages that show it: those that the caller may see, and how many others there are. */
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

    /** Makes another page its home. */
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

    /** Removes one from the bin for good; its key, typed again, says that it is meant. */
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
