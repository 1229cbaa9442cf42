package io.rihla.tracking;

import io.rihla.journey.PainPoint;
import io.rihla.tracking.ConcernedPains.Concerned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What hurts somebody somewhere, and how its fixes stand.
 *
 * @param painPoints how many there are
 * @param worst the highest severity among them; 0 where there are none
 * @param linked how many issues are linked to them, each once, those that count nowhere included
 * @param fixes how those issues stand, as the reader account saw them
 */
public record Hurts(int painPoints, int worst, int linked, Figures fixes) {

    /** Nothing hurts. */
    public static final Hurts NONE = new Hurts(0, 0, 0, Figures.NONE);

    /**
     * What these pain points come to.
     *
     * @param issues what was seen of their issues
     */
    static Hurts of(
            Collection<Concerned> painPoints, Map<Long, MirroredIssue> issues, Tracker tracker) {
        Set<Long> linked = new HashSet<>();
        List<Fix> fixes = new ArrayList<>();
        for (Concerned concerned : painPoints) {
            for (long issue : concerned.issues()) {
                linked.add(issue);
                fixes.add(fix(concerned, issue, Optional.ofNullable(issues.get(issue))));
            }
        }
        return new Hurts(
                painPoints.size(),
                painPoints.stream()
                        .map(Concerned::painPoint)
                        .mapToInt(PainPoint::severity)
                        .max()
                        .orElse(0),
                linked.size(),
                tracker.of(fixes));
    }

    private static Fix fix(Concerned concerned, long issue, Optional<MirroredIssue> seen) {
        return new Fix(
                concerned.map(),
                concerned.stage(),
                concerned.painPoint().id(),
                issue,
                Optional.empty(),
                seen.filter(read -> !read.gone()).map(FixState::of));
    }
}
