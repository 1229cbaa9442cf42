package io.rihla.tracking;

import io.rihla.journey.Life;
import io.rihla.tracking.IssueLinks.Linked;
import io.rihla.tracking.LifeMemory.PainKey;
import io.rihla.tracking.PainPointLife.IssueState;
import io.rihla.tracking.PainPointLife.Memory;
import io.rihla.tracking.PainPointLife.Verdict;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows the lives of pain points through the mirror of their issues. What follows is for
 * roll-ups: a person is told what follows from the issues that they see themselves.
 */
public class PainPointLives {

    private final IssueLinks links;
    private final IssueMirror mirror;
    private final LifeMemory memory;
    private final Clock clock;

    public PainPointLives(IssueLinks links, IssueMirror mirror, LifeMemory memory, Clock clock) {
        this.links = links;
        this.mirror = mirror;
        this.memory = memory;
        this.clock = clock;
    }

    /** To be called after the mirror has changed for some issues: the maps they are linked in. */
    public void issuesChanged(Collection<Long> issues) {
        Set<Long> maps = new HashSet<>();
        links.to(issues).forEach(link -> maps.add(link.map()));
        mapsChanged(maps);
    }

    /** To be called after links of some maps have changed. */
    public void mapsChanged(Collection<Long> maps) {
        if (maps.isEmpty()) {
            return;
        }
        Set<PainKey> remembered = memory.fixed(maps).keySet();
        Map<PainKey, Verdict> verdicts = verdicts(maps, remembered);
        List<PainKey> fixed = new ArrayList<>();
        List<PainKey> forgotten = new ArrayList<>();
        verdicts.forEach(
                (painPoint, verdict) -> {
                    if (verdict.memory() == Memory.SET && !remembered.contains(painPoint)) {
                        fixed.add(painPoint);
                    }
                });
        for (PainKey painPoint : remembered) {
            // One without any link is not among the verdicts.
            if (!verdicts.containsKey(painPoint)) {
                forgotten.add(painPoint);
            }
        }
        if (!fixed.isEmpty()) {
            memory.remember(fixed, clock.instant());
        }
        if (!forgotten.isEmpty()) {
            memory.forget(forgotten);
        }
    }

    /** The lives of the linked pain points of some maps; one without a link is open. */
    public Map<PainKey, Life> of(Collection<Long> maps) {
        Map<PainKey, Life> lives = new LinkedHashMap<>();
        verdicts(maps, memory.fixed(maps).keySet())
                .forEach((painPoint, verdict) -> lives.put(painPoint, verdict.life()));
        return lives;
    }

    /** Issues that the reader account cannot see tell nothing. */
    private Map<PainKey, Verdict> verdicts(Collection<Long> maps, Set<PainKey> remembered) {
        List<Linked> linked = links.of(maps);
        Map<Long, MirroredIssue> issues =
                mirror.issues(linked.stream().map(Linked::issue).distinct().toList());
        Map<PainKey, List<IssueState>> states = new LinkedHashMap<>();
        Set<PainKey> incomplete = new HashSet<>();
        for (Linked link : linked) {
            PainKey painPoint = new PainKey(link.map(), link.painPoint());
            List<IssueState> known = states.computeIfAbsent(painPoint, key -> new ArrayList<>());
            MirroredIssue issue = issues.get(link.issue());
            if (issue == null || issue.gone()) {
                incomplete.add(painPoint);
            } else {
                known.add(IssueState.of(issue));
            }
        }
        Map<PainKey, Verdict> verdicts = new HashMap<>();
        states.forEach(
                (painPoint, known) -> {
                    Verdict verdict = PainPointLife.of(known, remembered.contains(painPoint));
                    verdicts.put(
                            painPoint,
                            incomplete.contains(painPoint)
                                    ? new Verdict(verdict.life(), Memory.KEEP)
                                    : verdict);
                });
        return verdicts;
    }
}
