package io.rihla.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapRights;
import io.rihla.documents.Opened;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapEdit;
import io.rihla.journey.Rank;
import io.rihla.kpi.AnswerSums;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiFigure;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiSpan;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiTrend;
import io.rihla.kpi.KpiType;
import io.rihla.kpi.Samples;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.PeriodFigure;
import io.rihla.measures.Scores;
import io.rihla.measures.UseFigures;
import io.rihla.text.Dates;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.view.soy.NumberFunction;
import io.rihla.view.soy.PluralFunction;
import io.rihla.view.soy.TextFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What KPIs say, drawn; the browser's tests draw the same from the kept views. */
class KpiTemplateTest {

    private static final Path GOLDEN = Path.of("src/test/resources/view/kpi");
    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of("kpi", List.of("kpi/kpi.soy")),
                    List.of(new TextFunction(), new PluralFunction(), new NumberFunction()));

    private final Texts texts = new Texts();
    private final KpiViews views = new KpiViews(texts, new Dates(texts));
    private final MapMeasures measures = measures();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTrendIsDrawnAndToldInEveryLanguage(Language language) throws IOException {
        Map<String, Object> trend =
                views.trend(
                        measures.map(), measures.uses().get(0), TextLocale.of(language), language);
        golden(
                "trend-" + language.tag(),
                "Rihla.Kpi.trend",
                Map.of("trend", trend, "drawing", true, "paper", false));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKpisOfStagesAreTold(Language language) throws IOException {
        Map<String, Object> board =
                views.board(measures, Optional.empty(), TextLocale.of(language), language, true);
        golden("stages-" + language.tag(), "Rihla.Kpi.stages", Map.of("board", board));
    }

    @Test
    void withoutAFigureThereIsNoLineAndNoZero() {
        String html =
                SOY.render(
                        "kpi",
                        "Rihla.Kpi.trend",
                        Map.of(
                                "trend",
                                views.trend(
                                        measures.map(),
                                        measures.uses().get(1),
                                        TextLocale.of(Language.EN),
                                        Language.EN),
                                "drawing",
                                true,
                                "paper",
                                true));

        assertThat(html).contains("No data").doesNotContain("<svg").doesNotContain(">0<");
    }

    @Test
    void inArabicTheNewestIsAtTheLeft() {
        assertThat(xOfLast(Language.EN)).isGreaterThan(50);
        assertThat(xOfLast(Language.AR)).isLessThan(50);
    }

    @Test
    void noLineGoesThroughAPeriodWithTooFewAnswers() {
        String line = (String) chart(Language.EN).get("line");

        assertThat(line.chars().filter(c -> c == 'M').count()).isEqualTo(2);
        assertThat(line.chars().filter(c -> c == 'L').count()).isEqualTo(1);
    }

    private double xOfLast(Language language) {
        List<?> points = (List<?>) chart(language).get("points");
        return Double.parseDouble((String) ((Map<?, ?>) points.get(points.size() - 1)).get("x"));
    }

    private Map<?, ?> chart(Language language) {
        return (Map<?, ?>)
                views.trend(
                                measures.map(),
                                measures.uses().get(0),
                                TextLocale.of(language),
                                language)
                        .get("chart");
    }

    private static void golden(String name, String template, Map<String, Object> data)
            throws IOException {
        String html = SOY.render("kpi", template, data) + "\n";
        String json = JSON.writeValueAsString(data) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(name + ".html"), html);
            Files.writeString(GOLDEN.resolve(name + ".json"), json);
        }
        assertThat(html).isEqualTo(Files.readString(GOLDEN.resolve(name + ".html")));
        assertThat(JSON.readTree(json))
                .isEqualTo(JSON.readTree(Files.readString(GOLDEN.resolve(name + ".json"))));
    }

    private static MapMeasures measures() {
        KpiUse measured = KpiUse.of("u1", Rank.MIDDLE, ElementRef.touchpoint("t1"), "k1");
        KpiUse empty = KpiUse.of("u2", Rank.MIDDLE, ElementRef.MAP, "k1");
        KpiUse gone =
                new KpiUse("u3", Rank.MIDDLE, ElementRef.stage("s1"), "phone", "k9", false, "");
        List<Change> adds = new ArrayList<>();
        for (KpiUse use : List.of(measured, empty, gone)) {
            adds.add(new Addition.AddKpiUse(use));
        }
        JourneyMap map = SampleMaps.small().apply(new MapEdit.Batch(adds)).document();
        Kpi kpi = kpi();
        List<UseFigures> uses =
                List.of(
                        figures(
                                measured,
                                kpi,
                                AnswerSums.share(60, 100),
                                AnswerSums.share(90, 100),
                                AnswerSums.share(1, 3),
                                AnswerSums.share(45, 100)),
                        figures(empty, kpi, AnswerSums.NONE, AnswerSums.NONE),
                        new UseFigures(
                                gone,
                                Optional.empty(),
                                KpiPeriod.MONTH,
                                List.of(),
                                UseFigures.Source.NO_KPI));
        return new MapMeasures(
                new Opened<>(head(map), new MapRights(true, false, false), 1, map),
                NOW,
                uses,
                Scores.of(map, uses),
                false);
    }

    private static MapHead head(JourneyMap map) {
        return new MapHead(
                1,
                map.key(),
                1,
                1,
                1,
                map.state(),
                map.mainLanguage(),
                map.name(),
                Optional.empty(),
                "",
                "creator",
                "",
                NOW,
                NOW,
                Optional.empty());
    }

    private static UseFigures figures(KpiUse use, Kpi kpi, AnswerSums... sums) {
        List<KpiSpan> spans = KpiPeriod.MONTH.lastBefore(NOW, ZoneOffset.UTC, sums.length);
        List<PeriodFigure> periods = new ArrayList<>();
        KpiFigure before = KpiFigure.UNKNOWN;
        for (int i = 0; i < sums.length; i++) {
            KpiFigure figure = KpiFigure.of(kpi, sums[i]);
            periods.add(
                    new PeriodFigure(
                            spans.get(i),
                            i == sums.length - 1,
                            figure,
                            KpiTrend.between(kpi, before, figure)));
            before = figure;
        }
        return new UseFigures(
                use, Optional.of(kpi), KpiPeriod.MONTH, periods, UseFigures.Source.READINGS);
    }

    private static Kpi kpi() {
        return Samples.named(
                        "",
                        new KpiMeasure(
                                KpiType.CSAT, KpiSummary.MEAN, "", KpiSource.QUALITATIVE, 10))
                .named(
                        Samples.name(
                                "Customer satisfaction", "رضا العملاء", "Satisfacția clienților"))
                .aiming(Samples.goal(KpiDirection.HIGHER_IS_BETTER, "80", "70", "50"))
                .kpi();
    }
}
