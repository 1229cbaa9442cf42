package io.rihla.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.tracking.DepartmentOfFix.Owner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TrackerTest {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");

    private final Tracker tracker = new Tracker(NOW, TODAY, Optional.empty());

    @Test
    void countsWhatIsOpenInProgressDoneAndOverdueAndTheMiddleAge() {
        List<Fix> fixes =
                List.of(
                        fix(1, state(IssueCategory.TO_DO, 10, "2026-03-30")),
                        fix(2, state(IssueCategory.TO_DO, 2, "2026-03-31")),
                        fix(3, state(IssueCategory.IN_PROGRESS, 40, "")),
                        fix(4, state(IssueCategory.IN_PROGRESS, 20, "2026-01-01")),
                        fix(5, state(IssueCategory.DONE, 90, "2026-01-01")),
                        fix(6, Optional.empty()));

        assertThat(tracker.of(fixes)).isEqualTo(new Figures(2, 2, 1, 2, OptionalInt.of(10), 1));
    }

    @Test
    void anIssueOfSeveralPainPointsCountsOnceInALineAndOnceInAll() {
        Optional<FixState> state = state(IssueCategory.TO_DO, 1, "");
        List<Fix> fixes =
                List.of(
                        fix("a", 1, state, "d1"),
                        fix("a", 1, state, "d1"),
                        fix("b", 1, state, "d2"));

        assertThat(tracker.of(fixes).open()).isEqualTo(1);
        assertThat(tracker.by(Fix::map, fixes).values()).map(Figures::open).containsExactly(1, 1);
    }

    @Test
    void thePeriodIsAboutWhatIsDoneOnly() {
        Tracker lately = new Tracker(NOW, TODAY, Optional.of(Duration.ofDays(30)));
        List<Fix> fixes =
                List.of(
                        fix(1, done(NOW.minus(Duration.ofDays(30)))),
                        fix(2, done(NOW.minus(Duration.ofDays(30)).minusMillis(1))),
                        fix(3, state(IssueCategory.DONE, 400, "")),
                        fix(4, state(IssueCategory.TO_DO, 400, "")));

        assertThat(lately.of(fixes)).isEqualTo(new Figures(1, 0, 1, 0, OptionalInt.of(400), 0));
    }

    @Test
    void nothingIsNothingAndNoAgeIsNoZero() {
        assertThat(tracker.of(List.of())).isEqualTo(Figures.NONE);
        assertThat(tracker.of(List.of(fix(1, state(IssueCategory.DONE, 3, "")))).medianAge())
                .isEmpty();
    }

    @Property
    void theOrderOfFixesDoesNotMatter(@ForAll("fixes") List<Fix> fixes, @ForAll Random random) {
        List<Fix> shuffled = new ArrayList<>(fixes);
        Collections.shuffle(shuffled, random);

        assertThat(tracker.of(shuffled)).isEqualTo(tracker.of(fixes));
    }

    @Property
    void whatIsCancelledOrTwiceThereChangesNothing(
            @ForAll("fixes") List<Fix> fixes, @ForAll("states") FixState state) {
        List<Fix> more = new ArrayList<>(fixes);
        more.addAll(fixes);
        more.add(
                fix(
                        1_000,
                        Optional.of(
                                new FixState(
                                        IssueCategory.DONE,
                                        true,
                                        state.created(),
                                        state.resolved(),
                                        state.due()))));

        assertThat(tracker.of(more)).isEqualTo(tracker.of(fixes));
    }

    @Property
    void eachIssueIsInExactlyOneFigure(@ForAll("fixes") List<Fix> fixes) {
        Figures figures = tracker.of(fixes);
        Map<Long, Fix> issues = new HashMap<>();
        fixes.forEach(fix -> issues.put(fix.issue(), fix));
        long cancelled =
                issues.values().stream()
                        .filter(fix -> fix.state().filter(FixState::cancelled).isPresent())
                        .count();

        assertThat(figures.counted() + figures.unread() + cancelled).isEqualTo(issues.size());
        assertThat(figures.overdue()).isBetween(0, figures.open() + figures.inProgress());
    }

    @Property
    void linesOfDifferentIssuesAddUpToAll(@ForAll("fixes") List<Fix> fixes) {
        // By the issue itself no two lines share one.
        Map<Long, Figures> lines = tracker.by(fix -> fix.issue() % 3, fixes);
        Figures total = tracker.of(fixes);

        assertThat(lines.values().stream().mapToInt(Figures::open).sum()).isEqualTo(total.open());
        assertThat(lines.values().stream().mapToInt(Figures::inProgress).sum())
                .isEqualTo(total.inProgress());
        assertThat(lines.values().stream().mapToInt(Figures::done).sum()).isEqualTo(total.done());
        assertThat(lines.values().stream().mapToInt(Figures::overdue).sum())
                .isEqualTo(total.overdue());
        assertThat(lines.values().stream().mapToInt(Figures::unread).sum())
                .isEqualTo(total.unread());
    }

    @Property
    void halfOfTheUnresolvedAreAtLeastAsOldAsTheMedian(@ForAll("fixes") List<Fix> fixes) {
        List<Long> ages =
                fixes.stream()
                        .collect(
                                HashMap<Long, Fix>::new,
                                (all, fix) -> all.put(fix.issue(), fix),
                                Map::putAll)
                        .values()
                        .stream()
                        .map(Fix::state)
                        .flatMap(Optional::stream)
                        .filter(state -> !state.cancelled())
                        .filter(state -> state.category() != IssueCategory.DONE)
                        .map(state -> Duration.between(state.created(), NOW).toDays())
                        .toList();
        OptionalInt median = tracker.of(fixes).medianAge();

        assertThat(median.isPresent()).isEqualTo(!ages.isEmpty());
        median.ifPresent(
                middle -> {
                    assertThat(ages).contains((long) middle);
                    assertThat(ages.stream().filter(age -> age >= middle).count() * 2)
                            .isGreaterThanOrEqualTo(ages.size());
                    assertThat(ages.stream().filter(age -> age <= middle).count() * 2)
                            .isGreaterThanOrEqualTo(ages.size());
                });
    }

    @Provide
    Arbitrary<FixState> states() {
        return Combinators.combine(
                        Arbitraries.of(IssueCategory.class),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(-20, 20))
                .as(
                        (category, cancelled, age, due) ->
                                new FixState(
                                        category,
                                        cancelled,
                                        NOW.minus(Duration.ofDays(age)),
                                        Optional.empty(),
                                        Optional.of(TODAY.plusDays(due))));
    }

    /** Fixes of up to ten issues; an issue has one state wherever it is linked. */
    @Provide
    Arbitrary<List<Fix>> fixes() {
        Arbitrary<List<Optional<FixState>>> issues = states().optional(0.8).list().ofSize(10);
        Arbitrary<List<Integer>> links = Arbitraries.integers().between(0, 9).list().ofMaxSize(25);
        return Combinators.combine(issues, links)
                .as(
                        (states, linked) ->
                                linked.stream()
                                        .map(
                                                issue ->
                                                        fix(
                                                                "map" + issue % 2,
                                                                issue,
                                                                states.get(issue),
                                                                "d1"))
                                        .toList());
    }

    private static Fix fix(long issue, Optional<FixState> state) {
        return fix("map", issue, state, "d1");
    }

    private static Fix fix(String map, long issue, Optional<FixState> state, String department) {
        return new Fix(
                map, "s1", "p" + issue, issue, Optional.of(new Owner(department, "")), state);
    }

    private static Optional<FixState> done(Instant resolved) {
        return Optional.of(
                new FixState(
                        IssueCategory.DONE,
                        false,
                        Instant.EPOCH,
                        Optional.of(resolved),
                        Optional.empty()));
    }

    private static Optional<FixState> state(IssueCategory category, int days, String due) {
        return Optional.of(
                new FixState(
                        category,
                        false,
                        NOW.minus(Duration.ofDays(days)),
                        Optional.empty(),
                        Stream.of(due)
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse)
                                .findAny()));
    }
}
