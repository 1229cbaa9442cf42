package io.rihla.bridge;

import io.rihla.bridge.RunNotes.Run;
import io.rihla.tracking.IssueLinks;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Hears from Jira that issues have changed. A hint is never data: it costs a look at these issues,
 * whoever gave it, and no more of them than a bounded number.
 */
public class HintReceiver {

    /** How many issues one hint may name. */
    public static final int MOST_AT_ONCE = 1_000;

    /** How many may wait to be looked at; what comes beyond is found by the comparison. */
    private static final int MOST_WAITING = 20_000;

    /** How many hints a second are listened to. */
    private static final int MOST_A_SECOND = 50;

    private static final Duration GATHER = Duration.ofMillis(200);

    private final IssueLinks links;
    private final JiraIssues issues;
    private final MirrorUpdate mirror;
    private final RunNotes notes;
    private final Background background;
    private final Clock clock;
    private final Set<Long> waiting = new LinkedHashSet<>();

    /** Whether what waits came with a hint, which Health tells of. */
    private boolean hinted;

    private long second;
    private int thisSecond;

    public HintReceiver(
            IssueLinks links,
            JiraIssues issues,
            MirrorUpdate mirror,
            RunNotes notes,
            Background background,
            Clock clock) {
        this.links = links;
        this.issues = issues;
        this.mirror = mirror;
        this.notes = notes;
        this.background = background;
        this.clock = clock;
    }

    /**
     * Listens to a hint and returns at once.
     *
     * @return false if there are too many of them
     * @throws IllegalArgumentException if it names too many issues
     */
    public boolean hear(Collection<Long> changed) {
        if (changed.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("Too many issues: " + changed.size());
        }
        if (!mayCome()) {
            return false;
        }
        lookSoon(changed, true);
        return true;
    }

    /**
     * Looks at issues that may have changed before Jira knew that somebody wants to hear of it; any
     * number of them, and no hint to be counted. Returns at once.
     */
    void unhinted(Collection<Long> linked) {
        lookSoon(linked, false);
    }

    private void lookSoon(Collection<Long> changed, boolean hint) {
        issues.changed(changed);
        synchronized (waiting) {
            hinted |= hint;
            for (Long issue : changed) {
                if (waiting.size() < MOST_WAITING) {
                    waiting.add(issue);
                }
            }
        }
        background.soon("mirror", GATHER, this::look);
    }

    private synchronized boolean mayCome() {
        long now = clock.instant().getEpochSecond();
        if (now != second) {
            second = now;
            thisSecond = 0;
        }
        return ++thisSecond <= MOST_A_SECOND;
    }

    private void look() {
        List<Long> all;
        boolean hint;
        synchronized (waiting) {
            all = new ArrayList<>(waiting);
            waiting.clear();
            hint = hinted;
            hinted = false;
        }
        List<Long> linked =
                links.to(all).stream().map(IssueLinks.Linked::issue).distinct().toList();
        if (!linked.isEmpty()) {
            mirror.update(linked);
            // Whoever looked while the hint was under way may have been shown the old state.
            issues.changed(linked);
        }
        if (hint) {
            notes.note(Run.HINT, clock.instant(), linked.size());
        }
    }
}
