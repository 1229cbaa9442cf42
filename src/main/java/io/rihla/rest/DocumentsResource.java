package io.rihla.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.DocumentCatalogue;
import io.rihla.documents.DocumentService;
import io.rihla.documents.DocumentShelf;
import io.rihla.documents.HeadOrder;
import io.rihla.documents.HeadQuery;
import io.rihla.documents.MapHead;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.Document;
import io.rihla.journey.EnumIds;
import io.rihla.journey.MapState;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one kind: found, taken in, read, put into the bin and brought back.
 *
 * @param <D> the kind of document
 */
public abstract class DocumentsResource<D extends Document<D>> {

    private static final int MOST_AT_ONCE = 100;
    private static final int FARTHEST = 1_000;

    private final DocumentFiles<D> files;
    private final DocumentService<D> documents;
    private final DocumentShelf<D> shelf;
    private final DocumentCatalogue catalogue;
    private final DocumentImports<D> imports;
    private final MapPages pages;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    DocumentsResource(
            DocumentFiles<D> files,
            DocumentService<D> documents,
            DocumentShelf<D> shelf,
            DocumentCatalogue catalogue,
            DocumentImports<D> imports,
            MapPages pages,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        this.files = files;
        this.documents = documents;
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.imports = imports;
        this.pages = pages;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers;
    }

    /** Those that the caller may see; from the bin, if so asked, those they may bring back. */
    @GET
    @AnonymousSiteAccess
    public Response list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("space") @DefaultValue("") String space,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("order") @DefaultValue("newest") String order,
            @QueryParam("bin") boolean bin,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("offset") int offset) {
        return answers.to(
                () -> {
                    Optional<MapState> stands = EnumIds.of(MapState.class, state);
                    require(limit > 0, "limit");
                    require(offset >= 0, "offset");
                    if (limit > MOST_AT_ONCE) {
                        throw RestRefused.tooManyAtOnce("limit", MOST_AT_ONCE);
                    }
                    if (offset > FARTHEST) {
                        throw new RestRefused(400, "too-far", "offset", FARTHEST);
                    }
                    require(stands.isPresent() || state.isEmpty(), "state");
                    HeadQuery query =
                            new HeadQuery(
                                    Folding.fold(words.strip()),
                                    Optional.of(space).filter(key -> !key.isBlank()),
                                    Optional.empty(),
                                    stands,
                                    bin,
                                    HeadOrder.of(order)
                                            .orElseThrow(() -> RestRefused.value("order")));
                    Viewer viewer = reader.viewer();
                    DocumentCatalogue.Stretch found = catalogue.list(viewer, query, offset, limit);
                    ObjectNode answer = Json.object();
                    ArrayNode list = answer.putArray(files.noun() + "s");
                    Language language = reader.locale().language();
                    found.maps().forEach(map -> list.add(listed(map, language)));
                    answer.put("more", found.more());
                    return Json.ok(answer);
                });
    }

    /** Takes in one from a file; with a space it gets a page, with a page it lives there. */
    @POST
    @LicensedOnly
    public Response importMap(
            @QueryParam("space") @Nullable String space,
            @QueryParam("page") @Nullable Long page,
            InputStream file) {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    D document = files.reader().apply(file, limits.current());
                    MapHead head = imports.placed(viewer, document, space, page);
                    MapHead placed = documents.open(viewer, head.key()).head();
                    return Json.answer(201, head(placed, reader.locale().language()));
                });
    }

    /** One, with what the caller may do with it. */
    @GET
    @Path("/{key}")
    @AnonymousSiteAccess
    public Response read(
            @PathParam("key") String key, @QueryParam("revision") @Nullable Long revision) {
        return answers.to(
                () -> {
                    Opened<D> opened = open(key, revision);
                    ObjectNode answer = head(opened.head(), reader.locale().language());
                    answer.put("revision", opened.revision());
                    MapJson.rights(answer, opened.rights());
                    answer.set(files.noun(), Json.own(files.writer().apply(opened.document())));
                    return Json.ok(answer);
                });
    }

    /** One as a file to keep. */
    @GET
    @Path("/{key}/export")
    @AnonymousSiteAccess
    public Response export(
            @PathParam("key") String key, @QueryParam("revision") @Nullable Long revision) {
        return answers.to(
                () -> {
                    Opened<D> opened = open(key, revision);
                    return Response.ok(files.writer().apply(opened.document()))
                            .type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                            .header(
                                    "Content-Disposition",
                                    "attachment; filename=\"" + opened.head().key() + ".json\"")
                            .header("Cache-Control", "no-store")
                            .build();
                });
    }

    /** Refuses to delete what others still need. */
    void requireDeletable(Viewer viewer, String key) {
        // Most documents stand alone.
    }

    /** Puts one into the bin. */
    @DELETE
    @Path("/{key}")
    @LicensedOnly
    public Response delete(@PathParam("key") String key) {
        return answers.to(
                "may-not-delete",
                () -> {
                    requireDeletable(reader.viewer(), key);
                    shelf.delete(reader.viewer(), key);
                    return Response.noContent().build();
                });
    }

    /** Brings one back from the bin. */
    @POST
    @Path("/{key}/restore")
    @LicensedOnly
    public Response restore(@PathParam("key") String key) {
        return answers.to(
                "may-not-delete",
                () -> {
                    shelf.restore(reader.viewer(), key);
                    return Response.noContent().build();
                });
    }

    private Opened<D> open(String key, @Nullable Long revision) {
        return revision == null
                ? documents.open(reader.viewer(), key)
                : documents.open(reader.viewer(), key, revision);
    }

    private ObjectNode listed(DocumentCatalogue.Listed map, Language reader) {
        ObjectNode json = head(map.head(), reader);
        json.put("pages", map.pages());
        MapJson.rights(json, map.rights());
        return json;
    }

    private ObjectNode head(MapHead head, Language language) {
        return MapJson.head(head, language, head.homePage().map(pages::path).orElse(""));
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw RestRefused.value(field);
        }
    }
}
