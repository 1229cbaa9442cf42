package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Stage;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Measures;
import io.rihla.measures.Timeframe;
import io.rihla.measures.UseFigures;
import io.rihla.text.Folding;
import io.rihla.view.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What the macros about KPIs have in common: the map that they name, and their parameters. */
@ConfluenceComponent
public class KpiMacros {

    static final String WEB_RESOURCE = "io.rihla.rihla:kpi";
    static final String TEMPLATES = "io.rihla.rihla:kpi-templates";

    private final MacroFrame frame;
    private final Measures measures;

    public KpiMacros(MacroFrame frame, Measures measures) {
        this.frame = frame;
        this.measures = measures;
    }

    /** Draws what the KPIs of the map say that a macro names. */
    String draw(
            Map<String, String> parameters,
            ConversionContext context,
            Timeframe time,
            BiFunction<MacroVisit, MapMeasures, String> drawing) {
        return frame.draw(
                parameters,
                context,
                List.of(WEB_RESOURCE),
                visit ->
                        frame.named(
                                visit,
                                "map",
                                Sentences.Subject.MAP,
                                key ->
                                        drawing.apply(
                                                visit, measures.of(visit.viewer(), key, time))));
    }

    /** The stages that are asked for, by id or by a name in any language; empty for all. */
    static Optional<Predicate<Stage>> stage(Map<String, String> parameters) {
        String wanted = parameter(parameters, "stage");
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(stage -> stage.id().equals(wanted) || named(stage.name(), wanted));
    }

    /** The KPIs that are asked for, by the id of the use or the KPI, or by a name. */
    static Predicate<UseFigures> kpi(Map<String, String> parameters) {
        String wanted = parameter(parameters, "kpi");
        return use ->
                wanted.isEmpty()
                        || use.use().id().equals(wanted)
                        || use.use().kpi().equals(wanted)
                        || use.kpi().filter(kpi -> named(kpi.name(), wanted)).isPresent();
    }

    /** How many periods; what is no sensible number counts as none given. */
    static int periods(Map<String, String> parameters) {
        String given = parameter(parameters, "periods");
        if (!given.matches("\\d{1,3}")) {
            return Timeframe.USUAL;
        }
        return Math.max(1, Math.min(Timeframe.MOST, Integer.parseInt(given)));
    }

    private static boolean named(LocalizedText name, String wanted) {
        String folded = Folding.fold(wanted);
        return name.texts().values().stream().anyMatch(text -> Folding.fold(text).equals(folded));
    }

    private static String parameter(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}
