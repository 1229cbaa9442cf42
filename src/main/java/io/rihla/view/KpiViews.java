package io.rihla.view;

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
import io.rihla.text.Dates;
import io.rihla.text.Language;
import io.rihla.text.Numbers;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What KPIs say as plain maps, for the templates on the server and in the browser. Figures are
 * words already: they are the same wherever they are drawn.
 */
@Component
public class KpiViews {

    private final Texts texts;
    private final Dates dates;

    public KpiViews(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * One use: what it is called, where it is measured, and its figure that stands for all.
     *
     * @param reader the language of the words and numbers
     * @param wanted the language of the names
     */
    public Map<String, Object> use(
            JourneyMap map, UseFigures use, TextLocale reader, Language wanted) {
        KpiWords words = new KpiWords(texts, dates, reader);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("use", use.use().id());
        view.put(
                "name",
                name(
                        use.kpi()
                                .map(Kpi::name)
                                .flatMap(name -> name.shownIn(wanted, map.mainLanguage())),
                        use.use().kpi()));
        stage(map, use.use())
                .flatMap(stage -> stage.name().shownIn(wanted, map.mainLanguage()))
                .ifPresent(shown -> view.put("stage", text(shown)));
        touchpoint(map, use.use())
                .flatMap(at -> at.name().shownIn(wanted, map.mainLanguage()))
                .ifPresent(shown -> view.put("touchpoint", text(shown)));
        view.put("channel", channel(use.use().channel(), reader.language()));
        view.put("source", EnumIds.id(use.source()));
        figure(view, use, use.latest(), words);
        view.put("target", target(use, words));
        return view;
    }

    /** A use over time: a chart, and every figure of it in words. */
    public Map<String, Object> trend(
            JourneyMap map, UseFigures use, TextLocale reader, Language wanted) {
        KpiWords words = new KpiWords(texts, dates, reader);
        Map<String, Object> view = use(map, use, reader, wanted);
        view.put("word", reader.tag());
        view.put("lang", reader.language().tag());
        view.put("dir", reader.language().direction().html());
        view.put("chart", KpiChart.of(use, reader.language().direction()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PeriodFigure period : use.periods()) {
            Map<String, Object> row = new LinkedHashMap<>();
            figure(row, use, Optional.of(period), words);
            rows.add(row);
        }
        view.put("rows", rows);
        return view;
    }

    /**
     * The KPIs of a map by stage; those of the map itself come first. What is hidden from readers
     * is left out.
     *
     * @param only of which stages; of the map itself they are told with all stages only
     */
    public Map<String, Object> board(
            MapMeasures measures,
            Optional<Predicate<Stage>> only,
            TextLocale reader,
            Language wanted,
            boolean interactive) {
        JourneyMap map = measures.map();
        Map<String, Object> board = new LinkedHashMap<>();
        board.put("word", reader.tag());
        board.put("lang", reader.language().tag());
        board.put("dir", reader.language().direction().html());
        board.put("interactive", interactive);
        board.put("map", name(map.name().shownIn(wanted, map.mainLanguage()), map.key()));
        board.put("score", measures.scores().map().map(s -> score(s, reader)).orElse(""));
        List<Map<String, Object>> groups = new ArrayList<>();
        if (only.isEmpty()) {
            group(groups, measures, Optional.empty(), reader, wanted);
        }
        for (Stage stage : map.stages()) {
            if (!stage.hidden() && only.filter(wish -> !wish.test(stage)).isEmpty()) {
                group(groups, measures, Optional.of(stage), reader, wanted);
            }
        }
        board.put("groups", groups);
        return board;
    }

    private void group(
            List<Map<String, Object>> groups,
            MapMeasures measures,
            Optional<Stage> stage,
            TextLocale reader,
            Language wanted) {
        JourneyMap map = measures.map();
        List<Map<String, Object>> uses =
                measures.uses().stream()
                        .filter(use -> stage(map, use.use()).equals(stage))
                        .map(use -> use(map, use, reader, wanted))
                        .toList();
        if (uses.isEmpty()) {
            return;
        }
        Map<String, Object> group = new LinkedHashMap<>();
        stage.ifPresent(
                of ->
                        group.put(
                                "stage",
                                name(of.name().shownIn(wanted, map.mainLanguage()), of.id())));
        group.put(
                "score",
                stage.flatMap(of -> measures.scores().of(of.ref()))
                        .map(score -> score(score, reader))
                        .orElse(""));
        group.put("uses", uses);
        groups.add(group);
    }

    private static void figure(
            Map<String, Object> view,
            UseFigures use,
            Optional<PeriodFigure> shown,
            KpiWords words) {
        KpiFigure figure = shown.map(PeriodFigure::figure).orElse(KpiFigure.UNKNOWN);
        Kpi kpi = use.kpi().orElse(null);
        view.put("status", EnumIds.id(figure.status()));
        view.put("sign", KpiWords.sign(figure.status()));
        view.put("says", words.status(figure.status(), figure.answers()));
        view.put("answers", figure.answers());
        view.put("value", kpi == null ? "" : number(words, kpi, figure.value()));
        view.put("low", kpi == null ? "" : number(words, kpi, figure.band().map(b -> b.low())));
        view.put("high", kpi == null ? "" : number(words, kpi, figure.band().map(b -> b.high())));
        view.put(
                "period",
                shown.map(one -> words.period(use.period(), one.span(), one.running())).orElse(""));
        view.put("trend", shown.map(one -> EnumIds.id(one.trend().course())).orElse("unknown"));
        view.put("course", shown.map(one -> words.trend(one.trend())).orElse(""));
        view.put("arrow", shown.map(one -> KpiWords.arrow(one.trend().course())).orElse(""));
    }

    private static String number(KpiWords words, Kpi kpi, Optional<BigDecimal> value) {
        return value.map(number -> words.figure(kpi, number)).orElse("");
    }

    private static String target(UseFigures use, KpiWords words) {
        return use.kpi()
                .flatMap(kpi -> kpi.goal().target().map(target -> words.figure(kpi, target)))
                .orElse("");
    }

    /** A score as people read it. */
    String score(BigDecimal score, TextLocale reader) {
        return texts.text(
                reader.language(),
                "rihla.kpi.of",
                Numbers.format(reader, score),
                Numbers.format(reader, BigDecimal.valueOf(100)));
    }

    private String channel(String channel, Language language) {
        String key = "rihla.channel." + channel;
        return !channel.isEmpty() && texts.has(language, key) ? texts.text(language, key) : channel;
    }

    private static Map<String, Object> name(Optional<LocalizedText.Shown> shown, String otherwise) {
        return text(shown.orElseGet(() -> new LocalizedText.Shown(otherwise, Language.EN, false)));
    }

    static Map<String, Object> text(LocalizedText.Shown shown) {
        // In an order of their own, so that what is drawn of them can be compared.
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("dir", shown.language().direction().html());
        text.put("lang", shown.language().tag());
        text.put("text", shown.text());
        return text;
    }

    /** Those of a drawn map. */
    MapKpis of(JourneyMap map, Showing showing, Optional<MapMeasures> measures) {
        return new MapKpis(
                this, new KpiWords(texts, dates, showing.reader()), map, showing, measures);
    }

    private static Optional<Touchpoint> touchpoint(JourneyMap map, KpiUse use) {
        return use.subject().kind() == ElementKind.TOUCHPOINT
                ? map.element(use.subject().id()).map(Touchpoint.class::cast)
                : Optional.empty();
    }

    /** The stage that a use is of, itself or by its touchpoint; empty for the map's. */
    public static Optional<Stage> stage(JourneyMap map, KpiUse use) {
        Optional<String> id =
                use.subject().kind() == ElementKind.STAGE
                        ? Optional.of(use.subject().id())
                        : touchpoint(map, use).map(Touchpoint::stage);
        return id.flatMap(map::element).map(Stage.class::cast);
    }
}
