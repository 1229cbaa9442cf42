package io.rihla.tracking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Counts fixes. The wiki's macro and Jira's dashboard item both count by this one function, each
 * over what it may count.
 */
public final class Tracker {

    private final Instant now;
    private final LocalDate today;
    private final Optional<Duration> period;

    /**
     * @param today the day it is where the figures are read
     * @param period how far back done issues count; without it they all do, as do those of which
     *     nobody knows when they were done
     */
    public Tracker(Instant now, LocalDate today, Optional<Duration> period) {
        this.now = now;
        this.today = today;
        this.period = period;
    }

    /**
     * The figures of each group, in the order in which the groups first appear. A group of nothing
     * but cancelled issues is not there.
     */
    public <G> Map<G, Figures> by(Function<Fix, G> group, Collection<Fix> fixes) {
        Map<G, List<Fix>> groups = new LinkedHashMap<>();
        fixes.forEach(
                fix -> groups.computeIfAbsent(group.apply(fix), g -> new ArrayList<>()).add(fix));
        Map<G, Figures> figures = new LinkedHashMap<>();
        groups.forEach(
                (key, members) -> {
                    Figures counted = of(members);
                    if (!counted.equals(Figures.NONE)) {
                        figures.put(key, counted);
                    }
                });
        return figures;
    }

    /** The figures of all of them together. */
    public Figures of(Collection<Fix> fixes) {
        Map<Long, Optional<FixState>> issues = new HashMap<>();
        fixes.forEach(
                fix -> issues.merge(fix.issue(), fix.state(), (one, other) -> one.or(() -> other)));
        int unread = 0;
        int overdue = 0;
        int[] byCategory = new int[IssueCategory.values().length];
        List<Long> ages = new ArrayList<>();
        for (Optional<FixState> read : issues.values()) {
            if (read.isEmpty()) {
                unread++;
                continue;
            }
            FixState state = read.get();
            if (!counts(state)) {
                continue;
            }
            byCategory[state.category().ordinal()]++;
            if (state.category() != IssueCategory.DONE) {
                ages.add(Math.max(0, Duration.between(state.created(), now).toDays()));
                overdue += state.overdue(today) ? 1 : 0;
            }
        }
        return new Figures(
                byCategory[IssueCategory.TO_DO.ordinal()],
                byCategory[IssueCategory.IN_PROGRESS.ordinal()],
                byCategory[IssueCategory.DONE.ordinal()],
                overdue,
                median(ages),
                unread);
    }

    private boolean counts(FixState state) {
        if (state.cancelled()) {
            return false;
        }
        if (state.category() != IssueCategory.DONE || period.isEmpty()) {
            return true;
        }
        Instant since = now.minus(period.get());
        return state.resolved().filter(resolved -> !resolved.isBefore(since)).isPresent();
    }

    /** The middle one; of two middle ones the smaller, so that it is always an age there is. */
    private static OptionalInt median(List<Long> ages) {
        if (ages.isEmpty()) {
            return OptionalInt.empty();
        }
        ages.sort(Comparator.naturalOrder());
        return OptionalInt.of(Math.toIntExact(ages.get((ages.size() - 1) / 2)));
    }
}
