package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.DemoMaps;
import io.rihla.admin.Limit;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.MapHead;
import io.rihla.journey.JourneyMap;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/** What the settings page does. */
@ConfluenceComponent
@Path("/admin")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdminResource {

    private final SiteLimits limits;
    private final Imports imports;
    private final SiteArchive archive;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public AdminResource(
            SiteLimits limits,
            Imports imports,
            SiteArchive archive,
            CurrentReader reader,
            Answers answers) {
        this.limits = limits;
        this.imports = imports;
        this.archive = archive;
        this.reader = reader;
        this.answers = answers;
    }

    /** Sets the limits: a number for each by its name. */
    @PUT
    @Path("/limits")
    public Response setLimits(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    Map<Limit, Integer> wanted = new EnumMap<>(Limit.class);
                    for (Limit limit : Limit.values()) {
                        JsonNode value = request.path(limit.id());
                        if (!value.isMissingNode()) {
                            if (!value.isIntegralNumber()
                                    || !value.canConvertToInt()
                                    || !limit.allows(value.intValue())) {
                                throw RestRefused.value(limit.id());
                            }
                            wanted.put(limit, value.intValue());
                        }
                    }
                    limits.set(wanted);
                    return Response.noContent().build();
                });
    }

    /** Puts a demo map on a page of its own: {@code {map, space}}. */
    @POST
    @Path("/demo")
    public Response demo(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    JourneyMap map =
                            DemoMaps.read(request.path("map").asText(""))
                                    .orElseThrow(() -> RestRefused.value("map"));
                    MapHead head =
                            imports.inSpace(reader.viewer(), map, request.path("space").asText(""));
                    ObjectNode answer = MapJson.head(head, reader.locale().language(), "");
                    return Json.answer(201, answer);
                });
    }

    /**
     * Everything as a ZIP file. What lives on restricted pages is in it, so it is for those who may
     * back the whole product up.
     */
    @GET
    @Path("/export")
    @SystemAdminOnly
    @Produces("application/zip")
    public Response export() {
        StreamingOutput file = archive::write;
        return Response.ok(file)
                .type("application/zip")
                .header("Content-Disposition", "attachment; filename=\"rihla.zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Takes in such a file; the answer tells what became of everything in it. */
    @POST
    @Path("/import")
    @SystemAdminOnly
    @Consumes("application/octet-stream")
    public Response importAll(InputStream file) {
        return answers.to(() -> Json.ok(archive.read(reader.viewer(), file)));
    }
}
