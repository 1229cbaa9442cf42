package io.rihla.measures;

import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.kpi.ExperienceScore;
import io.rihla.kpi.ExperienceScore.Part;
import io.rihla.kpi.KpiType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The experience scores of a map, from 0 to 100 with one decimal ({@code docs/formulas.md}). What
 * is hidden from readers does not count.
 *
 * @param map empty where nothing was measured
 * @param parts those of stages and touchpoints that have one
 */
public record Scores(Optional<BigDecimal> map, Map<ElementRef, BigDecimal> parts) {

    /** Nothing was looked at. */
    static final Scores NONE = new Scores(Optional.empty(), Map.of());

    public Scores {
        parts = Map.copyOf(parts);
    }

    /** The score of the map, a stage or a touchpoint. */
    public Optional<BigDecimal> of(ElementRef subject) {
        return subject.equals(ElementRef.MAP) ? map : Optional.ofNullable(parts.get(subject));
    }

    /**
     * The scores of a map.
     *
     * @param uses what its KPIs say
     */
    public static Scores of(JourneyMap map, List<UseFigures> uses) {
        Map<ElementRef, List<BigDecimal>> measured = new HashMap<>();
        for (UseFigures use : uses) {
            if (use.use().subject().kind() == ElementKind.TOUCHPOINT
                    && use.source() == UseFigures.Source.READINGS) {
                points(use)
                        .ifPresent(
                                points ->
                                        measured.computeIfAbsent(
                                                        use.use().subject(),
                                                        ref -> new ArrayList<>())
                                                .add(points));
            }
        }
        Map<ElementRef, BigDecimal> parts = new HashMap<>();
        Map<String, List<Part>> byStage = new HashMap<>();
        for (Touchpoint touchpoint : map.touchpoints()) {
            List<BigDecimal> points =
                    new ArrayList<>(measured.getOrDefault(touchpoint.ref(), List.of()));
            touchpoint
                    .feeling()
                    .ifPresent(feeling -> points.add(ExperienceScore.ofFeeling(feeling.value())));
            ExperienceScore.ofPoints(points)
                    .ifPresent(
                            score -> {
                                parts.put(touchpoint.ref(), rounded(score));
                                byStage.computeIfAbsent(touchpoint.stage(), id -> new ArrayList<>())
                                        .add(part(score, touchpoint.momentOfTruth()));
                            });
        }
        List<Part> stages = new ArrayList<>();
        for (Stage stage : map.stages()) {
            if (!stage.hidden()) {
                ExperienceScore.ofParts(byStage.getOrDefault(stage.id(), List.of()))
                        .ifPresent(
                                score -> {
                                    parts.put(stage.ref(), rounded(score));
                                    stages.add(part(score, stage.keyStage()));
                                });
            }
        }
        return new Scores(ExperienceScore.ofParts(stages).map(Scores::rounded), parts);
    }

    private static Optional<BigDecimal> points(UseFigures use) {
        return use.latest()
                .flatMap(
                        latest ->
                                use.kpi()
                                        .flatMap(
                                                kpi ->
                                                        ExperienceScore.ofFigure(
                                                                kpi, latest.figure())));
    }

    private static Part part(BigDecimal score, boolean weighty) {
        return new Part(score, weighty ? ExperienceScore.WEIGHTY : ExperienceScore.USUAL);
    }

    private static BigDecimal rounded(BigDecimal score) {
        return KpiType.EXPERIENCE_SCORE.rounded(score);
    }
}
