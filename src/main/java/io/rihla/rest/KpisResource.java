package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.Viewer;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiPresets;
import io.rihla.kpi.KpiPresets.Preset;
import io.rihla.kpi.KpiQuery;
import io.rihla.kpi.KpiType;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library of KPIs: read and added to by whoever is logged in. */
@ConfluenceComponent
@Path("/kpis")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KpisResource {

    private static final int MOST_AT_ONCE = 100;

    /** More than the library may have. */
    private static final int FARTHEST = 10_000;

    private final KpiLibrary library;
    private final KpiLines lines;
    private final Texts texts;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public KpisResource(
            KpiLibrary library,
            KpiLines lines,
            Texts texts,
            CurrentReader reader,
            Answers answers) {
        this.library = library;
        this.lines = lines;
        this.texts = texts;
        this.reader = reader;
        this.answers = answers;
    }

    /** The KPIs by name, or those that are put away. */
    @GET
    @LicensedOnly
    public Response list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("mine") boolean mine,
            @QueryParam("archived") boolean archived,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("offset") int offset) {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    Optional<KpiType> only = EnumIds.of(KpiType.class, type);
                    require(only.isPresent() || type.isEmpty(), "type");
                    require(limit > 0, "limit");
                    require(offset >= 0 && offset <= FARTHEST, "offset");
                    if (limit > MOST_AT_ONCE) {
                        throw RestRefused.tooManyAtOnce("limit", MOST_AT_ONCE);
                    }
                    KpiLibrary.Stretch found =
                            library.list(
                                    new KpiQuery(
                                            Folding.fold(words.strip()),
                                            only,
                                            mine ? Optional.of(viewer.userKey()) : Optional.empty(),
                                            archived),
                                    offset,
                                    limit);
                    ObjectNode answer = Json.object();
                    answer.set("kpis", lines.all(found.kpis(), viewer, reader.locale()));
                    answer.put("more", found.more());
                    return Json.ok(answer);
                });
    }

    /** What a new KPI can begin with, in the caller's language. */
    @GET
    @Path("/presets")
    @LicensedOnly
    public Response presets() {
        return answers.to(
                () -> {
                    Language language = reader.locale().language();
                    ObjectNode answer = Json.object();
                    ArrayNode list = answer.putArray("presets");
                    for (Preset preset : KpiPresets.ALL) {
                        ObjectNode line = list.addObject();
                        line.put("id", preset.id());
                        line.put("name", texts.text(language, preset.nameKey()));
                        line.put("customerSuccess", texts.text(language, preset.customerKey()));
                        line.put("businessSuccess", texts.text(language, preset.businessKey()));
                        KpiLines.measure(line, preset.measure());
                        line.put("direction", EnumIds.id(preset.direction()));
                        line.put("period", EnumIds.id(preset.period()));
                    }
                    return Json.ok(answer);
                });
    }

    /** One KPI, archived or not. */
    @GET
    @Path("/{id}")
    @LicensedOnly
    public Response read(@PathParam("id") String id) {
        return answers.to(() -> answer(200, library.read(id)));
    }

    /** Adds one: what is not given comes from {@code preset}, or is as usual. */
    @POST
    @LicensedOnly
    public Response add(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    Kpi draft = KpiJson.read(begun(KpiJson.text(request, "preset")), request);
                    return answer(
                            201,
                            library.add(reader.viewer(), draft, KpiJson.text(request, "owner")));
                });
    }

    /** Changes one as it was at {@code revision}: what is not given stays. */
    @PUT
    @Path("/{id}")
    @LicensedOnly
    public Response change(@PathParam("id") String id, InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    require(request.path("revision").canConvertToLong(), "revision");
                    long seen = request.path("revision").asLong();
                    Kpi changed = KpiJson.read(library.read(id), request).keptAs(id, seen);
                    return answer(
                            200,
                            library.change(
                                    reader.viewer(), changed, KpiJson.text(request, "owner")));
                });
    }

    /** Puts one away. */
    @POST
    @Path("/{id}/archive")
    @LicensedOnly
    public Response archive(@PathParam("id") String id) {
        return answers.to(() -> answer(200, library.archive(reader.viewer(), id, true)));
    }

    /** Takes one out again. */
    @POST
    @Path("/{id}/restore")
    @LicensedOnly
    public Response restore(@PathParam("id") String id) {
        return answers.to(() -> answer(200, library.archive(reader.viewer(), id, false)));
    }

    /** Deletes an archived one for good: administrators only. */
    @DELETE
    @Path("/{id}")
    @LicensedOnly
    public Response delete(@PathParam("id") String id) {
        return answers.to(
                "may-not-delete-kpi",
                () -> {
                    library.delete(reader.viewer(), id);
                    return Response.noContent().build();
                });
    }

    private Kpi begun(String preset) {
        if (preset.isEmpty()) {
            return KpiJson.USUAL;
        }
        return KpiPresets.of(preset)
                .orElseThrow(() -> RestRefused.value("preset"))
                .draft(KpiJson.USUAL.zone(), this::inEveryLanguage);
    }

    private LocalizedText inEveryLanguage(String key) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, texts.text(language, key));
        }
        return new LocalizedText(all);
    }

    private Response answer(int status, Kpi kpi) {
        return Json.answer(
                status, lines.all(List.of(kpi), reader.viewer(), reader.locale()).get(0));
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw RestRefused.value(field);
        }
    }
}
