package io.rihla.feeds;

import io.rihla.feeds.FeedIssues.Found;
import io.rihla.feeds.FeedIssues.Times;
import io.rihla.journey.EnumIds;
import io.rihla.kpi.DurationUnit;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiType;
import io.rihla.readings.Measured;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Asks Jira once for a feed and says what was measured on which day of the KPI's time zone. It
 * takes a fixed number of questions, but for what was resolved: there one for each hundred of the
 * issues that were resolved of late.
 */
final class FeedReading {

    /** How many issues are read one by one. */
    static final int MOST = 1_000;

    /** Jira pages no further than this. */
    private static final long FARTHEST = 10_000;

    /** Days are read again while issues may still be added to them, and when a day was missed. */
    private static final int DAYS = 3;

    private static final int DIGITS = 6;

    private final FeedIssues jira;
    private final Feed feed;
    private final Kpi kpi;
    private final Instant now;

    FeedReading(FeedIssues jira, Feed feed, Kpi kpi, Instant now) {
        this.jira = jira;
        this.feed = feed;
        this.kpi = kpi;
        this.now = now;
    }

    /**
     * What was measured, by day; a day on which there was nothing to measure is empty. Without any
     * day nothing was found out.
     */
    record Came(FeedOutcome outcome, Map<LocalDate, Optional<Measured>> days) {

        /** Why nothing was found out. */
        static Came none(FeedOutcome why) {
            return new Came(why, Map.of());
        }

        private static Came of(Map<LocalDate, Optional<Measured>> days) {
            boolean any = days.values().stream().anyMatch(Optional::isPresent);
            return new Came(any ? FeedOutcome.READ : FeedOutcome.NOTHING, days);
        }
    }

    Came ask() {
        return switch (feed.measure()) {
            case COUNT -> count();
            case MEDIAN_AGE -> medianAge();
            case SHARE -> share();
            case RESOLVED -> resolved(FeedReading::number);
            case TIME_TO_RESOLUTION -> resolved(FeedReading::batch);
        };
    }

    /** None at all is a count, too: of a count 0 is what was measured. */
    private Came count() {
        Found found = jira.search(query(), 0, 0);
        return found.outcome() == FeedOutcome.READ
                ? today(Measured.answer(BigDecimal.valueOf(found.total())))
                : Came.none(found.outcome());
    }

    private Came medianAge() {
        Found all = jira.search(query(), 0, 0);
        if (all.outcome() != FeedOutcome.READ || all.total() == 0) {
            return nothingOr(all.outcome());
        }
        long middle = (all.total() - 1) / 2;
        int most = all.total() % 2 == 0 ? 2 : 1;
        if (middle + most > FARTHEST) {
            return Came.none(FeedOutcome.TOO_MANY);
        }
        Found found = jira.search(query() + " ORDER BY created ASC", (int) middle, most);
        if (found.outcome() != FeedOutcome.READ || found.issues().isEmpty()) {
            return nothingOr(found.outcome());
        }
        List<BigDecimal> ages =
                found.issues().stream().map(issue -> span(issue.created(), now)).toList();
        return today(mean(mean(ages), all.total(), Optional.empty()));
    }

    private Came share() {
        Found all = jira.search(query(), 0, 0);
        if (all.outcome() != FeedOutcome.READ || all.total() == 0) {
            return nothingOr(all.outcome());
        }
        Found some = jira.search(query() + " AND (" + feed.part() + ")", 0, 0);
        if (some.outcome() != FeedOutcome.READ) {
            return Came.none(some.outcome());
        }
        // Between the two questions issues may have changed.
        long favourable = Math.min(some.total(), all.total());
        return today(
                new Measured(
                        Optional.empty(),
                        Optional.of(all.total()),
                        Optional.of(favourable),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Today and the days before it, each with what was resolved then, or with nothing. */
    private Came resolved(Function<List<BigDecimal>, Optional<Measured>> measure) {
        String query = query() + " AND resolved >= -" + DAYS + "d ORDER BY resolved DESC, id ASC";
        Map<LocalDate, List<BigDecimal>> byDay = new TreeMap<>();
        long total = 1;
        for (int from = 0; from < total; from += FeedIssues.AT_ONCE) {
            Found found = jira.search(query, from, FeedIssues.AT_ONCE);
            if (found.outcome() != FeedOutcome.READ) {
                return Came.none(found.outcome());
            }
            total = found.issues().isEmpty() ? 0 : found.total();
            if (total > MOST) {
                return Came.none(FeedOutcome.TOO_MANY);
            }
            found.issues().forEach(issue -> add(byDay, issue));
        }
        Map<LocalDate, Optional<Measured>> days = new TreeMap<>();
        for (int back = 0; back < DAYS; back++) {
            // Of days before these only a part was asked for.
            LocalDate day = day(now).minusDays(back);
            days.put(day, measure.apply(byDay.getOrDefault(day, List.of())));
        }
        return Came.of(days);
    }

    private void add(Map<LocalDate, List<BigDecimal>> byDay, Times issue) {
        issue.resolved()
                .ifPresent(
                        resolved ->
                                byDay.computeIfAbsent(day(resolved), none -> new ArrayList<>())
                                        .add(span(issue.created(), resolved)));
    }

    /** None at all is a number, too. */
    private static Optional<Measured> number(List<BigDecimal> spans) {
        return Optional.of(Measured.answer(BigDecimal.valueOf(spans.size())));
    }

    /** So many answers with their mean and how much they differ. */
    private static Optional<Measured> batch(List<BigDecimal> spans) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mean = mean(spans);
        Optional<BigDecimal> deviation = Optional.empty();
        if (spans.size() > 1) {
            BigDecimal squares =
                    spans.stream()
                            .map(span -> span.subtract(mean).pow(2))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            deviation =
                    Optional.of(
                            squares.divide(
                                            BigDecimal.valueOf(spans.size() - 1L),
                                            MathContext.DECIMAL64)
                                    .sqrt(MathContext.DECIMAL64)
                                    .setScale(DIGITS, RoundingMode.HALF_EVEN));
        }
        return Optional.of(mean(mean, spans.size(), deviation));
    }

    private static Measured mean(BigDecimal value, long answers, Optional<BigDecimal> deviation) {
        return new Measured(
                Optional.of(value),
                Optional.of(answers),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                deviation);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), DIGITS, RoundingMode.HALF_EVEN);
    }

    /** That there is nothing to measure today, or that Jira has not told. */
    private Came nothingOr(FeedOutcome outcome) {
        return outcome == FeedOutcome.READ
                ? Came.of(Map.of(day(now), Optional.empty()))
                : Came.none(outcome);
    }

    private Came today(Measured measured) {
        return Came.of(Map.of(day(now), Optional.of(measured)));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, kpi.zone());
    }

    private String query() {
        return "(" + feed.query() + ")";
    }

    /** In the KPI's unit of time; in days where it has none. Never negative: clocks differ. */
    private BigDecimal span(Instant from, Instant to) {
        BigDecimal millis = BigDecimal.valueOf(Math.max(0, Duration.between(from, to).toMillis()));
        return millis.divide(BigDecimal.valueOf(unit().toMillis()), DIGITS, RoundingMode.HALF_EVEN);
    }

    private Duration unit() {
        return kpi.measure().type() == KpiType.DURATION
                ? EnumIds.of(DurationUnit.class, kpi.measure().unit())
                        .map(FeedReading::length)
                        .orElse(Duration.ofDays(1))
                : Duration.ofDays(1);
    }

    /** A month is a twelfth of a year of 365.25 days. */
    private static Duration length(DurationUnit unit) {
        return switch (unit) {
            case SECOND -> Duration.ofSeconds(1);
            case MINUTE -> Duration.ofMinutes(1);
            case HOUR -> Duration.ofHours(1);
            case DAY -> Duration.ofDays(1);
            case WEEK -> Duration.ofDays(7);
            case MONTH -> Duration.ofHours(8766).dividedBy(12);
        };
    }
}
