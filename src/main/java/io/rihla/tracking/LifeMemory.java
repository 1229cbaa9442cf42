package io.rihla.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Remembers that pain points were fixed once. */
public interface LifeMemory {

    /** When those of the pain points of these maps that were fixed were first seen so. */
    Map<PainKey, Instant> fixed(Collection<Long> maps);

    /** Remembers each once; what is remembered already stays as it is. */
    void remember(Collection<PainKey> painPoints, Instant fixed);

    void forget(Collection<PainKey> painPoints);

    /**
     * A pain point on this site.
     *
     * @param map the number of its map
     */
    record PainKey(long map, String painPoint) {}
}
