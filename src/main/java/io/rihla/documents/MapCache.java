package io.rihla.documents;

import io.rihla.journey.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Assembled maps that this node keeps: the ones used longest ago give way. An entry never grows
 * stale, because revision and stamp name one content for good.
 *
 * @param <D> the kind of document
 */
final class MapCache<D extends Document<D>> {

    /** Names one content of one map. */
    record Version(long mapId, long revision, long stamp) {

        static Version of(MapHead head) {
            return new Version(head.id(), head.revision(), head.stamp());
        }
    }

    private final long maxElements;
    private final LinkedHashMap<Version, D> maps = new LinkedHashMap<>(16, 0.75f, true);
    private long elements;

    /**
     * @param maxElements how many elements the kept maps may have together; revisions of one map
     *     share most of theirs, so this counts too much rather than too little
     */
    MapCache(long maxElements) {
        this.maxElements = maxElements;
    }

    synchronized Optional<D> get(Version version) {
        return Optional.ofNullable(maps.get(version));
    }

    /** The newest kept version of a map up to a revision. */
    synchronized Optional<Version> newest(long mapId, long upTo) {
        List<Version> versions = new ArrayList<>(maps.keySet());
        return versions.stream()
                .filter(version -> version.mapId() == mapId && version.revision() <= upTo)
                .max((a, b) -> Long.compare(a.revision(), b.revision()));
    }

    synchronized void put(Version version, D map) {
        if (weight(map) > maxElements) {
            return;
        }
        D before = maps.put(version, map);
        elements += weight(map) - (before == null ? 0 : weight(before));
        Iterator<Map.Entry<Version, D>> oldest = maps.entrySet().iterator();
        while (elements > maxElements) {
            elements -= weight(oldest.next().getValue());
            oldest.remove();
        }
    }

    /** Keeps nothing more of a map. */
    synchronized void forget(long mapId) {
        Iterator<Map.Entry<Version, D>> kept = maps.entrySet().iterator();
        while (kept.hasNext()) {
            Map.Entry<Version, D> entry = kept.next();
            if (entry.getKey().mapId() == mapId) {
                elements -= weight(entry.getValue());
                kept.remove();
            }
        }
    }

    synchronized int size() {
        return maps.size();
    }

    private static long weight(Document<?> map) {
        return 1L + map.elements().size();
    }
}
