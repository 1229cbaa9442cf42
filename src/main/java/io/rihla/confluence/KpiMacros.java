package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.Viewer;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Stage;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Measures;
import io.rihla.measures.Timeframe;
import io.rihla.measures.UseFigures;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import io.rihla.view.Sentences;
import io.rihla.view.Showing;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What the macros about KPIs have in common: their parameters, and sentences where they fail. */
@ConfluenceComponent
public class KpiMacros {

    static final String WEB_RESOURCE = "io.rihla.rihla:kpi";
    static final String TEMPLATES = "io.rihla.rihla:kpi-templates";

    private final CurrentReader reader;
    private final Measures measures;
    private final People people;
    private final Sentences sentences;

    public KpiMacros(CurrentReader reader, Measures measures, People people, Sentences sentences) {
        this.reader = reader;
        this.measures = measures;
        this.people = people;
        this.sentences = sentences;
    }

    /** Draws what the KPIs of the map say that a macro names. */
    String draw(
            Map<String, String> parameters,
            Timeframe time,
            BiFunction<MapMeasures, TextLocale, String> drawing) {
        TextLocale locale = reader.locale();
        String key = parameter(parameters, "map");
        if (key.isEmpty()) {
            return sentences.of(locale, "rihla.map.unchosen");
        }
        Viewer viewer = reader.viewer();
        try {
            return drawing.apply(measures.of(viewer, key, time), locale);
        } catch (NoSuchMap missing) {
            return viewer.anonymous()
                    ? sentences.linked(
                            locale,
                            "rihla.map.missing",
                            "rihla.map.login",
                            people.loginAddress(),
                            key)
                    : sentences.of(locale, "rihla.map.missing", key);
        } catch (RuntimeException failure) {
            return sentences.failure(locale, failure);
        }
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

    /** The language of the names. */
    static Language wanted(Map<String, String> parameters, TextLocale reader) {
        return Showing.wanted(Language.ofTag(parameter(parameters, "language")), reader);
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
