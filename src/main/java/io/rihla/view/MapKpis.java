package io.rihla.view;

import io.rihla.journey.EnumIds;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiStatus;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.PeriodFigure;
import io.rihla.measures.Scores;
import io.rihla.measures.UseFigures;
import io.rihla.text.Language;
import io.rihla.text.Numbers;
import io.rihla.text.TextLocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a drawn map tells of its KPIs: the row of figures, and the strip above the table. */
final class MapKpis {

    private final KpiViews views;
    private final KpiWords words;
    private final JourneyMap map;
    private final Showing showing;
    private final Language shown;
    private final Optional<MapMeasures> measures;
    private final List<UseFigures> uses;

    /**
     * @param measures what the KPIs say; empty where figures of now would be wrong
     */
    MapKpis(
            KpiViews views,
            KpiWords words,
            JourneyMap map,
            Showing showing,
            Optional<MapMeasures> measures) {
        this.views = views;
        this.words = words;
        this.map = map;
        this.showing = showing;
        this.shown = showing.shown(map);
        this.measures = measures;
        Map<String, UseFigures> known =
                measures.map(MapMeasures::uses).orElse(List.of()).stream()
                        .collect(Collectors.toMap(use -> use.use().id(), Function.identity()));
        uses =
                measures.isEmpty()
                        ? List.of()
                        : map.kpiUses().stream()
                                .map(use -> known.getOrDefault(use.id(), unknown(use)))
                                .toList();
    }

    /** What is not measured any more, for comparing with what still was. */
    private static UseFigures unknown(KpiUse use) {
        return new UseFigures(
                use, Optional.empty(), KpiPeriod.MONTH, List.of(), UseFigures.Source.NO_KPI);
    }

    /** The figures of each stage, in order; nothing where there is no row of them. */
    List<List<Map<String, Object>>> cells(List<Stage> stages) {
        List<List<Map<String, Object>>> cells = new ArrayList<>();
        boolean any = false;
        for (Stage stage : stages) {
            List<Map<String, Object>> cell = of(Optional.of(stage.id()));
            any |= !cell.isEmpty();
            cells.add(cell);
        }
        return any || showing.editing() && showing.full() ? cells : List.of();
    }

    private List<Map<String, Object>> of(Optional<String> stage) {
        return uses.stream()
                .filter(use -> KpiViews.stage(map, use.use()).map(Stage::id).equals(stage))
                .map(use -> views.use(map, use, showing.reader(), shown))
                .toList();
    }

    /** The map at one glance. */
    Map<String, Object> glance(List<Stage> stages, List<List<Touchpoint>> columns) {
        List<Touchpoint> touchpoints = columns.stream().flatMap(List::stream).toList();
        Map<String, Object> glance = new LinkedHashMap<>();
        TextLocale reader = showing.reader();
        glance.put(
                "score",
                measures.map(MapMeasures::scores)
                        .orElseGet(() -> Scores.of(map, List.of()))
                        .map()
                        .map(score -> views.score(score, reader))
                        .orElse(""));
        glance.put("stages", stages.size());
        glance.put("touchpoints", touchpoints.size());
        glance.put("truths", touchpoints.stream().filter(Touchpoint::momentOfTruth).count());
        List<String> shownAt = touchpoints.stream().map(Touchpoint::id).toList();
        glance.put(
                "painPoints",
                map.painPoints().stream()
                        .filter(pain -> shownAt.contains(pain.touchpoint()))
                        .count());
        lowest(touchpoints)
                .flatMap(at -> at.name().shownIn(shown, map.mainLanguage()))
                .ifPresent(name -> glance.put("lowest", KpiViews.text(name)));
        glance.put("statuses", statuses(stages));
        glance.put("kpis", of(Optional.empty()));
        return glance;
    }

    /** Where customers feel worst, if they feel bad anywhere. */
    private static Optional<Touchpoint> lowest(List<Touchpoint> touchpoints) {
        return touchpoints.stream()
                .filter(at -> at.feeling().filter(feeling -> feeling.value() < 0).isPresent())
                .min(Comparator.comparingInt(at -> at.feeling().orElseThrow().value()));
    }

    /** How many KPIs stand how, of the map and of the stages in sight. */
    private List<Map<String, Object>> statuses(List<Stage> stages) {
        Map<KpiStatus, Integer> counts = new EnumMap<>(KpiStatus.class);
        for (UseFigures use : uses) {
            if (KpiViews.stage(map, use.use()).filter(of -> !stages.contains(of)).isEmpty()) {
                KpiStatus status =
                        use.latest()
                                .map(PeriodFigure::figure)
                                .map(figure -> figure.status())
                                .orElse(KpiStatus.UNKNOWN);
                counts.merge(status, 1, Integer::sum);
            }
        }
        List<Map<String, Object>> statuses = new ArrayList<>();
        counts.forEach(
                (status, number) -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("status", EnumIds.id(status));
                    one.put("sign", KpiWords.sign(status));
                    one.put("says", words.text("rihla.kpi-status." + EnumIds.id(status)));
                    one.put("number", Numbers.format(showing.reader(), number));
                    statuses.add(one);
                });
        return statuses;
    }
}
