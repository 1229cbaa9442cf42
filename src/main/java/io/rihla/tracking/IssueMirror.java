package io.rihla.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The linked issues as the reader account last saw them. */
public interface IssueMirror {

    /** Up to so many issues are asked for by id; beyond that the whole mirror is read at once. */
    int FEW = 400;

    /** Those of these issues that have been seen, by id. Asks in batches. */
    Map<Long, MirroredIssue> issues(Collection<Long> ids);

    /** Every issue that has been seen, by id, with one question whatever their number. */
    Map<Long, MirroredIssue> all();

    /** At least those of these issues that have been seen, by id, with few questions. */
    default Map<Long, MirroredIssue> those(Set<Long> ids) {
        return ids.isEmpty() ? Map.of() : ids.size() <= FEW ? issues(ids) : all();
    }

    /**
     * When the mirror was last known to be whole: the end of the last reconciliation that went
     * through. Empty while there has been none, which makes every figure "not available".
     */
    Optional<Instant> asOf();

    /** Keeps what was just read; what was read later stays. */
    void keep(Collection<MirroredIssue> read);
}
