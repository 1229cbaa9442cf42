package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.ElementKind;
import io.rihla.journey.EnumIds;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiFigure;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.PeriodFigure;
import io.rihla.measures.UseFigures;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.view.KpiViews;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the KPIs of maps say, as our resources tell it. What is hidden from readers is left out. */
@ConfluenceComponent
public class MeasureLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MapAddress address;
    private final KpiViews views;

    public MeasureLines(MapAddress address, KpiViews views) {
        this.address = address;
        this.views = views;
    }

    /**
     * In whose words figures are said.
     *
     * @param charts whether every period is told of, with a chart of them
     */
    record Wording(TextLocale reader, boolean charts) {}

    /**
     * The definitions of the KPIs that maps use, by their ids.
     *
     * @param told what is said of the maps: other KPIs than there are left out
     */
    ObjectNode definitions(List<MapMeasures> all, Iterable<JsonNode> told, Language language) {
        Set<String> ids = new HashSet<>();
        told.forEach(map -> map.path("uses").forEach(use -> ids.add(use.path("kpi").asText())));
        ObjectNode kpis = Json.object();
        for (MapMeasures measures : all) {
            for (UseFigures use : measures.uses()) {
                use.kpi()
                        .filter(kpi -> ids.contains(kpi.id()))
                        .ifPresent(kpi -> kpis.set(kpi.id(), KpiLines.one(kpi, language)));
            }
        }
        return kpis;
    }

    /** Whether a KPI is told of where some stages are wanted; that of the whole map always is. */
    static boolean tells(JourneyMap map, KpiUse use, Predicate<Stage> wanted) {
        return KpiViews.stage(map, use)
                .map(stage -> !stage.hidden() && wanted.test(stage))
                .orElse(use.subject().kind() == ElementKind.MAP);
    }

    /** One map with all its stages and touchpoints. */
    ObjectNode whole(MapMeasures measures) {
        return map(measures, stage -> true, Optional.empty(), true);
    }

    /**
     * One map of several. Of touchpoints only those that KPIs are told of: a map may have
     * thousands.
     *
     * @param wanted of which stages to tell
     * @param words in whose words to say everything besides; empty for nobody's
     */
    ObjectNode map(MapMeasures measures, Predicate<Stage> wanted, Optional<Wording> words) {
        return map(measures, wanted, words, false);
    }

    private ObjectNode map(
            MapMeasures measures,
            Predicate<Stage> wanted,
            Optional<Wording> words,
            boolean everyTouchpoint) {
        JourneyMap map = measures.map();
        ObjectNode json = Json.object();
        json.put("map", measures.opened().head().key());
        json.put("revision", measures.opened().revision());
        json.set("name", texts(map.name()));
        json.put("lang", map.mainLanguage().tag());
        json.put("page", address.of(measures.opened().head()));
        json.put("mayEdit", measures.opened().rights().edit());
        json.put("score", measures.scores().map().orElse(null));
        Set<String> shown = new HashSet<>();
        ArrayNode stages = json.putArray("stages");
        for (Stage stage : map.stages()) {
            if (!stage.hidden() && wanted.test(stage)) {
                shown.add(stage.id());
                ObjectNode line = stages.addObject();
                line.put("id", stage.id());
                line.set("name", texts(stage.name()));
                line.put("keyStage", stage.keyStage());
                line.put("score", measures.scores().of(stage.ref()).orElse(null));
            }
        }
        ArrayNode uses = Json.object().putArray("uses");
        Set<String> touched = new HashSet<>();
        for (UseFigures use : measures.uses()) {
            if (tells(map, use.use(), wanted)) {
                String stage = KpiViews.stage(map, use.use()).map(Stage::id).orElse("");
                ObjectNode line = uses.addObject();
                use(line, use, stage);
                words.ifPresent(wording -> line.set("shown", shown(measures, use, wording)));
                touched.add(use.use().subject().id());
            }
        }
        ArrayNode touchpoints = json.putArray("touchpoints");
        for (Touchpoint touchpoint : map.touchpoints()) {
            if (touched.contains(touchpoint.id())
                    || everyTouchpoint && shown.contains(touchpoint.stage())) {
                touchpoint(touchpoints.addObject(), touchpoint, measures);
            }
        }
        json.set("uses", uses);
        return json;
    }

    private JsonNode shown(MapMeasures measures, UseFigures use, Wording wording) {
        TextLocale reader = wording.reader();
        return JSON.valueToTree(
                wording.charts()
                        ? views.trend(measures.map(), use, reader, reader.language())
                        : views.use(measures.map(), use, reader, reader.language()));
    }

    private static void touchpoint(ObjectNode line, Touchpoint touchpoint, MapMeasures measures) {
        line.put("id", touchpoint.id());
        line.put("stage", touchpoint.stage());
        line.set("name", texts(touchpoint.name()));
        line.put("momentOfTruth", touchpoint.momentOfTruth());
        line.put("feeling", touchpoint.feeling().map(feeling -> feeling.value()).orElse(null));
        line.put("score", measures.scores().of(touchpoint.ref()).orElse(null));
    }

    private static void use(ObjectNode line, UseFigures figures, String stage) {
        KpiUse use = figures.use();
        line.put("use", use.id());
        line.put("kpi", use.kpi());
        line.put("stage", stage);
        line.put(
                "touchpoint",
                use.subject().kind() == ElementKind.TOUCHPOINT ? use.subject().id() : "");
        line.put("channel", use.channel());
        line.put("source", EnumIds.id(figures.source()));
        line.put("period", EnumIds.id(figures.period()));
        line.put("latest", figures.latest().map(figures.periods()::indexOf).orElse(-1));
        ArrayNode list = line.putArray("figures");
        figures.kpi()
                .ifPresent(
                        kpi ->
                                figures.periods()
                                        .forEach(one -> figure(list.addObject(), kpi, one)));
    }

    private static void figure(ObjectNode line, Kpi kpi, PeriodFigure one) {
        KpiFigure figure = one.figure();
        line.put("day", one.span().firstDay().toString());
        line.put("running", one.running());
        line.put("status", EnumIds.id(figure.status()));
        line.put("answers", figure.answers());
        number(line, "value", figure.value());
        number(line, "low", figure.band().map(band -> band.low()));
        number(line, "high", figure.band().map(band -> band.high()));
        line.put("trend", EnumIds.id(one.trend().course()));
        number(line, "change", one.trend().change());
        line.put("better", one.trend().isBetter(kpi.goal().direction()));
        line.put("worse", one.trend().isWorse(kpi.goal().direction()));
    }

    private static void number(ObjectNode line, String field, Optional<BigDecimal> number) {
        line.put(field, number.orElse(null));
    }

    private static ObjectNode texts(LocalizedText label) {
        ObjectNode byTag = Json.object();
        label.texts().forEach((language, text) -> byTag.put(language.tag(), text));
        return byTag;
    }
}
