package io.rihla.bridge;

import io.rihla.bridge.MirrorUpdate.Updated;
import io.rihla.bridge.Outbox.Kind;
import io.rihla.bridge.RunNotes.Note;
import io.rihla.bridge.RunNotes.Run;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.IssueLinks;
import io.rihla.tracking.IssueMirror;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Brings mirror and index back in line with the truth, whatever got lost on the way, and counts
 * what it had to repair. A run that Jira did not answer to the end counts as none, so that the next
 * one looks at least as far back.
 */
public class Reconciliation {

    private static final Duration RECENT_EVERY = Duration.ofMinutes(5);
    private static final Duration INDEX_EVERY = Duration.ofHours(1);
    private static final Duration ALL_EVERY = Duration.ofDays(1);

    /** Clocks differ, and what is being written may become visible late. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final int LINKS_AT_ONCE = 1_000;

    private final ReaderAccount reader;
    private final IssueLinks links;
    private final IssueMirror mirror;
    private final MirrorUpdate update;
    private final IndexSender index;
    private final Supplier<Catalogue> departments;
    private final Courier courier;
    private final RunNotes notes;
    private final Clock clock;

    /** Whoever has just started may have been stopped between a change and its note. */
    private final AtomicBoolean started = new AtomicBoolean();

    public Reconciliation(
            ReaderAccount reader,
            IssueLinks links,
            IssueMirror mirror,
            MirrorUpdate update,
            IndexSender index,
            Supplier<Catalogue> departments,
            Courier courier,
            RunNotes notes,
            Clock clock) {
        this.reader = reader;
        this.links = links;
        this.mirror = mirror;
        this.update = update;
        this.index = index;
        this.departments = departments;
        this.courier = courier;
        this.notes = notes;
        this.clock = clock;
    }

    /** Does whatever is due; for a job that runs once a minute. */
    public void runWhatIsDue() {
        if (reader.key().isEmpty()) {
            return;
        }
        if (due(Run.ALL, ALL_EVERY) || rulesChanged()) {
            all();
        } else if (due(Run.RECENT, RECENT_EVERY) && due(Run.ALL, RECENT_EVERY)) {
            recent();
        }
        if ((!started.get() || due(Run.INDEX, INDEX_EVERY)) && index().ok()) {
            started.set(true);
        }
    }

    /** Compares everything at once. */
    public void runAll() {
        all();
        index();
    }

    /** Reads every linked issue. */
    public Availability all() {
        int stamp = departments.get().rulesStamp();
        Availability answered = run(Run.ALL, update::update);
        if (answered.ok()) {
            notes.note(Run.RULES, clock.instant(), stamp);
        }
        return answered;
    }

    /** Reads the linked issues that Jira has changed of late, and those never seen. */
    public Availability recent() {
        Instant now = clock.instant();
        Optional<Instant> last =
                List.of(Run.RECENT, Run.ALL).stream()
                        .flatMap(run -> notes.last(run).stream())
                        .map(Note::at)
                        .max(Instant::compareTo);
        if (last.isEmpty()) {
            return all();
        }
        long minutes = Duration.between(last.get().minus(OVERLAP), now).toMinutes() + 1;
        return run(Run.RECENT, some -> recent(some, minutes));
    }

    /**
     * Compares what Jira's index holds of each map with what it should hold, and has everything
     * that differs sent again.
     */
    public Availability index() {
        Instant now = clock.instant();
        Answer<Map<String, String>> there = index.checksums();
        if (!there.ok()) {
            return there.availability();
        }
        Map<String, String> wanted = index.wanted();
        Set<String> differing = new TreeSet<>();
        wanted.forEach(
                (key, checksum) -> {
                    if (!checksum.equals(there.value().get(key))) {
                        differing.add(key);
                    }
                });
        there.value()
                .forEach(
                        (key, checksum) -> {
                            if (!wanted.containsKey(key) && !checksum.equals(IndexSender.gone())) {
                                differing.add(key);
                            }
                        });
        courier.post(Kind.INDEX, differing);
        notes.note(Run.INDEX, now, differing.size());
        return Availability.OK;
    }

    private Updated recent(Collection<Long> some, long minutes) {
        Set<Long> known = mirror.issues(some).keySet();
        List<Long> unknown = some.stream().filter(id -> !known.contains(id)).toList();
        Updated fresh = update.update(unknown);
        if (!fresh.availability().ok()) {
            return fresh;
        }
        Updated changed = update.updateChanged(known, minutes);
        return new Updated(changed.availability(), fresh.repaired() + changed.repaired());
    }

    private Availability run(Run run, Function<Collection<Long>, Updated> work) {
        Instant now = clock.instant();
        int repaired = 0;
        long after = 0;
        List<Long> some = new ArrayList<>(links.issuesAfter(after, LINKS_AT_ONCE));
        while (!some.isEmpty()) {
            Updated updated = work.apply(some);
            if (!updated.availability().ok()) {
                return updated.availability();
            }
            repaired += updated.repaired();
            after = some.get(some.size() - 1);
            some = links.issuesAfter(after, LINKS_AT_ONCE);
        }
        notes.note(run, now, repaired);
        return Availability.OK;
    }

    private boolean rulesChanged() {
        int stamp = departments.get().rulesStamp();
        return notes.last(Run.RULES).filter(note -> note.count() == stamp).isEmpty();
    }

    private boolean due(Run run, Duration every) {
        return notes.last(run)
                .filter(note -> note.at().plus(every).isAfter(clock.instant()))
                .isEmpty();
    }
}
