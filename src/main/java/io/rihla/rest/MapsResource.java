package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.HeadOrder;
import io.rihla.documents.HeadQuery;
import io.rihla.documents.MapCatalogue;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapService;
import io.rihla.documents.MapShelf;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.EnumIds;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapState;
import io.rihla.journey.format.MapFiles;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The maps: found, taken in, read, put into the bin and brought back. */
@ConfluenceComponent
@Path("/maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MapsResource {

    private static final int MOST_AT_ONCE = 100;
    private static final int FARTHEST = 1_000;

    private final MapService maps;
    private final MapShelf shelf;
    private final MapCatalogue catalogue;
    private final Imports imports;
    private final MapPages pages;
    private final SiteLimits limits;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public MapsResource(
            MapService maps,
            MapShelf shelf,
            MapCatalogue catalogue,
            Imports imports,
            MapPages pages,
            SiteLimits limits,
            CurrentReader reader,
            Answers answers) {
        this.maps = maps;
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.imports = imports;
        this.pages = pages;
        this.limits = limits;
        this.reader = reader;
        this.answers = answers;
    }

    /** The maps that the caller may see; from the bin, if so asked, those they may bring back. */
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
                    MapCatalogue.Stretch found = catalogue.list(viewer, query, offset, limit);
                    ObjectNode answer = Json.object();
                    ArrayNode list = answer.putArray("maps");
                    found.maps().forEach(map -> list.add(listed(map)));
                    answer.put("more", found.more());
                    return Json.ok(answer);
                });
    }

    /** Takes in a map from a file; with a space it gets a page, with a page it lives there. */
    @POST
    @LicensedOnly
    public Response importMap(
            @QueryParam("space") @Nullable String space,
            @QueryParam("page") @Nullable Long page,
            InputStream file) {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    JourneyMap map = MapFiles.read(file, limits.current());
                    MapHead head = imports.placed(viewer, map, space, page);
                    MapHead placed = maps.open(viewer, head.key()).head();
                    return Json.answer(201, head(placed, reader.locale().language()));
                });
    }

    /** One map, with what the caller may do with it. */
    @GET
    @Path("/{key}")
    @AnonymousSiteAccess
    public Response read(
            @PathParam("key") String key, @QueryParam("revision") @Nullable Long revision) {
        return answers.to(
                () -> {
                    Opened<JourneyMap> opened = open(key, revision);
                    ObjectNode answer = head(opened.head(), reader.locale().language());
                    answer.put("revision", opened.revision());
                    MapJson.rights(answer, opened.rights());
                    answer.set("map", Json.own(MapFiles.write(opened.document())));
                    return Json.ok(answer);
                });
    }

    /** The map as a file to keep. */
    @GET
    @Path("/{key}/export")
    @AnonymousSiteAccess
    public Response export(
            @PathParam("key") String key, @QueryParam("revision") @Nullable Long revision) {
        return answers.to(
                () -> {
                    Opened<JourneyMap> opened = open(key, revision);
                    return Response.ok(MapFiles.write(opened.document()))
                            .type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                            .header(
                                    "Content-Disposition",
                                    "attachment; filename=\"" + opened.head().key() + ".json\"")
                            .header("Cache-Control", "no-store")
                            .build();
                });
    }

    /** Puts a map into the bin. */
    @DELETE
    @Path("/{key}")
    @LicensedOnly
    public Response delete(@PathParam("key") String key) {
        return answers.to(
                "may-not-delete",
                () -> {
                    shelf.delete(reader.viewer(), key);
                    return Response.noContent().build();
                });
    }

    /** Brings a map back from the bin. */
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

    private Opened<JourneyMap> open(String key, @Nullable Long revision) {
        return revision == null
                ? maps.open(reader.viewer(), key)
                : maps.open(reader.viewer(), key, revision);
    }

    private ObjectNode listed(MapCatalogue.Listed map) {
        ObjectNode json = head(map.head(), reader.locale().language());
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
