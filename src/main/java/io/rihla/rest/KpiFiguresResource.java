package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Stage;
import io.rihla.kpi.KpiPeriod;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Measures;
import io.rihla.measures.Portion;
import io.rihla.measures.Timeframe;
import io.rihla.rest.MeasureLines.Wording;
import io.rihla.text.Folding;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the KPIs of several maps say, in one answer. It changes nothing: it is a POST because the
 * keys of many maps do not fit an address.
 */
@ConfluenceComponent
@Path("/kpi-figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KpiFiguresResource {

    static final int MOST_MAPS = 50;
    static final int MOST_STAGES = 200;

    /** As much as the other product reads of an answer, with all that is said of each figure. */
    static final int MOST_FIGURES = 4000;

    private final Measures measures;
    private final MeasureLines lines;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public KpiFiguresResource(
            Measures measures, MeasureLines lines, CurrentReader reader, Answers answers) {
        this.measures = measures;
        this.lines = lines;
        this.reader = reader;
        this.answers = answers;
    }

    /** Figures of the maps that the caller may see; the others are named as missing. */
    @POST
    @AnonymousSiteAccess
    public Response figures(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    Set<String> keys = texts(request, "maps", MOST_MAPS);
                    if (keys.isEmpty()) {
                        throw RestRefused.value("maps");
                    }
                    Set<String> stages = texts(request, "stages", MOST_STAGES);
                    Predicate<Stage> wanted = stage -> stages.isEmpty() || named(stage, stages);
                    Optional<Wording> words = words(request);
                    Portion portion =
                            new Portion(
                                    (map, use) -> MeasureLines.tells(map, use, wanted),
                                    MOST_FIGURES);
                    List<MapMeasures> found =
                            measures.of(reader.viewer(), keys, time(request), portion);
                    ObjectNode answer = Json.object();
                    answer.put("asOf", asOf(found).toString());
                    ArrayNode maps = answer.putArray("maps");
                    Set<String> missing = new LinkedHashSet<>(keys);
                    for (MapMeasures map : found) {
                        maps.add(lines.map(map, wanted, words).put("more", map.more()));
                        missing.remove(map.opened().head().key());
                    }
                    answer.put("more", found.stream().anyMatch(MapMeasures::more));
                    answer.set("kpis", lines.definitions(found, maps, reader.locale().language()));
                    missing.forEach(answer.putArray("missing")::add);
                    return Json.ok(answer);
                });
    }

    private static Instant asOf(List<MapMeasures> found) {
        return found.isEmpty() ? Instant.now() : found.get(0).asOf();
    }

    private static Timeframe time(JsonNode request) {
        JsonNode periods = request.path("periods");
        int number = periods.asInt(Timeframe.USUAL);
        if (!periods.isMissingNode() && !periods.isInt() || number < 1 || number > Timeframe.MOST) {
            throw RestRefused.value("periods");
        }
        String period = request.path("period").asText("");
        Optional<KpiPeriod> length = EnumIds.of(KpiPeriod.class, period);
        if (length.isEmpty() && !period.isEmpty()) {
            throw RestRefused.value("period");
        }
        return new Timeframe(length, number, Optional.empty(), Optional.empty());
    }

    private static Optional<Wording> words(JsonNode request) {
        String tag = request.path("words").asText("");
        Optional<TextLocale> reader = TextLocale.ofTag(tag);
        if (reader.isEmpty() && !tag.isEmpty()) {
            throw RestRefused.value("words");
        }
        JsonNode charts = request.path("charts");
        if (!charts.isMissingNode() && !charts.isBoolean()) {
            throw RestRefused.value("charts");
        }
        return reader.map(locale -> new Wording(locale, charts.asBoolean(true)));
    }

    /** By its id, or by its name in any language. */
    private static boolean named(Stage stage, Set<String> wanted) {
        Set<String> folded = wanted.stream().map(Folding::fold).collect(Collectors.toSet());
        return wanted.contains(stage.id())
                || stage.name().texts().values().stream()
                        .anyMatch(name -> folded.contains(Folding.fold(name)));
    }

    private static Set<String> texts(JsonNode request, String field, int most) {
        JsonNode list = request.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            throw RestRefused.value(field);
        }
        if (list.size() > most) {
            throw RestRefused.tooManyAtOnce(field, most);
        }
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(text -> texts.add(text.asText("")));
        return texts;
    }
}
