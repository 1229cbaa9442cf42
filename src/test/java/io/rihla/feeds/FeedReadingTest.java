package io.rihla.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.feeds.FeedIssues.Found;
import io.rihla.feeds.FeedIssues.Times;
import io.rihla.feeds.FeedReading.Came;
import io.rihla.journey.LocalizedText;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiGoal;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import io.rihla.readings.Measured;
import io.rihla.readings.Scale;
import io.rihla.readings.Series;
import io.rihla.readings.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is asked of Jira for each measure, and what is made of the answers. */
class FeedReadingTest {

    /** It is Sunday already in Bucharest, and Saturday still in UTC. */
    private static final Instant NOW = Instant.parse("2026-11-21T22:30:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Map<String, List<Times>> found = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private FeedOutcome outcome = FeedOutcome.READ;

    @Test
    void aCountOfNoneIsNone() {
        assertThat(came(FeedMeasure.COUNT, KpiType.NUMBER, "").days())
                .containsExactly(Map.entry(TODAY, Optional.of(Measured.answer(BigDecimal.ZERO))));
        assertThat(asked).containsExactly("(project = A OR project = B) 0+0");
    }

    @Test
    void theMedianOfAgesTakesTwoQuestionsHoweverManyThereAre() {
        List<Times> issues =
                IntStream.rangeClosed(1, 400)
                        .mapToObj(hours -> new Times(ago(hours), Optional.empty()))
                        .sorted(Comparator.comparing(Times::created))
                        .toList();
        found.put("(project = A OR project = B)", issues);
        found.put("(project = A OR project = B) ORDER BY created ASC", issues);

        Tally median =
                only(came(FeedMeasure.MEDIAN_AGE, KpiType.DURATION, "hour")).on(Scale.DURATION);

        assertThat(median.total()).isEqualByComparingTo("80200");
        assertThat(median.answers()).isEqualTo(400);
        assertThat(median.spreadless()).isEqualTo(400);
        assertThat(asked).hasSize(2).last().asString().endsWith(" 199+2");
        Measured inDays = only(came(FeedMeasure.MEDIAN_AGE, KpiType.NUMBER, ""));
        assertThat(inDays.value())
                .hasValueSatisfying(days -> assertThat(days).isEqualByComparingTo("8.354166"));
    }

    @Test
    void aShareSaysOfHowMany() {
        found.put("(project = A OR project = B)", issues(8));
        found.put("(project = A OR project = B) AND (status CHANGED FROM Done)", issues(3));

        Tally share = only(came(FeedMeasure.SHARE, KpiType.PERCENT, "")).on(Scale.SHARE);

        assertThat(share.favourable()).isEqualTo(3);
        assertThat(share.answers()).isEqualTo(8);
    }

    @Test
    void whereNothingIsFoundNothingIsMeasured() {
        for (FeedMeasure measure : List.of(FeedMeasure.MEDIAN_AGE, FeedMeasure.SHARE)) {
            assertThat(came(measure, KpiType.DURATION, "day"))
                    .isEqualTo(new Came(FeedOutcome.NOTHING, Map.of(TODAY, Optional.empty())));
        }
        Came times = came(FeedMeasure.TIME_TO_RESOLUTION, KpiType.DURATION, "day");
        assertThat(times.outcome()).isEqualTo(FeedOutcome.NOTHING);
        assertThat(times.days())
                .containsOnlyKeys(TODAY, TODAY.minusDays(1), TODAY.minusDays(2))
                .allSatisfy((day, measured) -> assertThat(measured).isEmpty());
        Came number = came(FeedMeasure.RESOLVED, KpiType.NUMBER, "");
        assertThat(number.outcome()).isEqualTo(FeedOutcome.READ);
        assertThat(number.days())
                .hasSize(3)
                .allSatisfy(
                        (day, measured) ->
                                assertThat(measured).hasValue(Measured.answer(BigDecimal.ZERO)));
    }

    @Test
    void whatJiraDoesNotAnswerIsSaid() {
        for (FeedOutcome why : List.of(FeedOutcome.AWAY, FeedOutcome.REFUSED)) {
            outcome = why;
            for (FeedMeasure measure : FeedMeasure.values()) {
                assertThat(came(measure, KpiType.DURATION, "day")).isEqualTo(Came.none(why));
            }
        }
    }

    @Test
    void timesToResolutionAreGroupedByTheDaysOfTheKpisZone() {
        String query =
                "(project = A OR project = B) AND resolved >= -3d ORDER BY resolved DESC, id ASC";
        found.put(
                query,
                List.of(
                        resolved("2026-11-21T22:10:00Z", 1),
                        resolved("2026-11-21T21:59:00Z", 2),
                        resolved("2026-11-21T08:00:00Z", 6),
                        resolved("2026-11-19T21:00:00Z", 50)));

        Map<LocalDate, Optional<Measured>> days =
                came(FeedMeasure.TIME_TO_RESOLUTION, KpiType.DURATION, "hour").days();

        assertThat(days).hasSize(3).containsEntry(TODAY.minusDays(2), Optional.empty());
        Measured yesterday = days.get(TODAY.minusDays(1)).orElseThrow();
        assertThat(yesterday.answers()).hasValue(2L);
        assertThat(yesterday.value())
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("4"));
        assertThat(yesterday.deviation())
                .hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo("2.828427"));
        assertThat(days.get(TODAY).orElseThrow().deviation()).isEmpty();
    }

    @Test
    void manyAreReadByTheHundredAndTooManyNotAtAll() {
        String query =
                "(project = A OR project = B) AND resolved >= -3d ORDER BY resolved DESC, id ASC";
        found.put(
                query,
                IntStream.range(0, 250)
                        .mapToObj(i -> resolved("2026-11-21T22:10:00Z", 1))
                        .toList());
        assertThat(only(came(FeedMeasure.TIME_TO_RESOLUTION, KpiType.DURATION, "hour")).answers())
                .hasValue(250L);
        assertThat(asked).hasSize(3);

        found.put(query, issues(FeedReading.MOST + 1));
        assertThat(came(FeedMeasure.TIME_TO_RESOLUTION, KpiType.DURATION, "hour"))
                .isEqualTo(Came.none(FeedOutcome.TOO_MANY));
    }

    private Came came(FeedMeasure measure, KpiType type, String unit) {
        asked.clear();
        Feed feed =
                new Feed(
                        new Series("m", "u"),
                        "k",
                        measure,
                        "project = A OR project = B",
                        "status CHANGED FROM Done",
                        "",
                        Optional.empty(),
                        FeedOutcome.WAITING);
        Kpi kpi =
                new Kpi(
                        "k",
                        0,
                        LocalizedText.EMPTY,
                        new KpiMeasure(type, KpiSummary.MEAN, unit, KpiSource.QUANTITATIVE, 1),
                        KpiGoal.towards(KpiDirection.LOWER_IS_BETTER),
                        KpiPeriod.MONTH,
                        ZoneId.of("Europe/Bucharest"),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        "",
                        "",
                        false);
        return new FeedReading(this::search, feed, kpi, NOW).ask();
    }

    private Found search(String jql, int from, int most) {
        asked.add(jql + " " + from + "+" + most);
        if (outcome != FeedOutcome.READ) {
            return Found.none(outcome);
        }
        List<Times> all = found.getOrDefault(jql, List.of());
        int to = Math.min(all.size(), from + most);
        return new Found(FeedOutcome.READ, all.size(), all.subList(Math.min(from, to), to));
    }

    private static Measured only(Came came) {
        assertThat(came.days()).containsKey(TODAY);
        return came.days().get(TODAY).orElseThrow();
    }

    private static List<Times> issues(int many) {
        return IntStream.range(0, many).mapToObj(i -> new Times(ago(1), Optional.empty())).toList();
    }

    private static Times resolved(String at, int hours) {
        Instant moment = Instant.parse(at);
        return new Times(moment.minus(hours, ChronoUnit.HOURS), Optional.of(moment));
    }

    private static Instant ago(int hours) {
        return NOW.minus(hours, ChronoUnit.HOURS);
    }
}
