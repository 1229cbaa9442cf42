package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Stage;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Timeframe;
import io.rihla.measures.UseFigures;
import io.rihla.text.TextLocale;
import io.rihla.view.KpiViews;
import io.rihla.view.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The macro {@code kpi-trend}: KPIs of a map over time, each as a drawing and as a table. The
 * drawing is part of the page, so that paper has it too; mails have the table.
 */
@ConfluenceComponent
public class KpiTrendMacro implements BlockMacro {

    /** How many KPIs one macro shows. */
    private static final int MOST = 10;

    private final KpiMacros macros;
    private final KpiViews views;
    private final Sentences sentences;
    private final SoyTemplateRenderer soy;

    public KpiTrendMacro(
            KpiMacros macros,
            KpiViews views,
            Sentences sentences,
            @ComponentImport SoyTemplateRenderer soy) {
        this.macros = macros;
        this.views = views;
        this.sentences = sentences;
        this.soy = soy;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return macros.draw(
                parameters, context, Timeframe.last(KpiMacros.periods(parameters)), this::trends);
    }

    private String trends(MacroVisit visit, MapMeasures measures) {
        TextLocale reader = visit.locale();
        JourneyMap map = measures.map();
        Predicate<UseFigures> wanted = KpiMacros.kpi(visit.parameters());
        Optional<Predicate<Stage>> stages = KpiMacros.stage(visit.parameters());
        List<UseFigures> uses =
                measures.uses().stream()
                        .filter(wanted)
                        .filter(use -> inSight(map, use, stages))
                        .limit(MOST)
                        .toList();
        if (uses.isEmpty()) {
            return sentences.of(reader, "rihla.kpi.no-such-use");
        }
        return uses.stream()
                .map(use -> views.trend(map, use, reader, visit.wanted()))
                .map(
                        trend ->
                                soy.render(
                                        KpiMacros.TEMPLATES,
                                        "Rihla.Kpi.trend",
                                        Map.of(
                                                "trend", trend,
                                                "drawing", visit.output().drawing(),
                                                "paper", !visit.output().interactive())))
                .collect(Collectors.joining());
    }

    /** Of the map itself only where no stage was asked for, and never of a hidden stage. */
    private static boolean inSight(
            JourneyMap map, UseFigures use, Optional<Predicate<Stage>> stages) {
        Optional<Stage> stage = KpiViews.stage(map, use.use());
        return stage.map(of -> !of.hidden() && stages.filter(wish -> !wish.test(of)).isEmpty())
                .orElse(stages.isEmpty());
    }
}
