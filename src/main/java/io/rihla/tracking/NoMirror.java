package io.rihla.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** A site that has no mirror: every figure is "not available". */
public final class NoMirror implements IssueMirror {

    @Override
    public Map<Long, MirroredIssue> issues(Collection<Long> ids) {
        return Map.of();
    }

    @Override
    public Map<Long, MirroredIssue> all() {
        return Map.of();
    }

    @Override
    public Optional<Instant> asOf() {
        return Optional.empty();
    }

    @Override
    public void keep(Collection<MirroredIssue> read) {
        // There is nowhere to keep them.
    }
}
