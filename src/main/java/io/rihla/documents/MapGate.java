package io.rihla.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Lets people through to the maps that they have a right to. */
final class MapGate {

    /** A head and what the person who asked for it may do. */
    record Admitted(MapHead head, MapRights rights) {}

    /** How many heads are read, and their pages asked for, at once. */
    private static final int BATCH = 200;

    private final MapStore store;
    private final JourneyAccess access;

    MapGate(MapStore store, JourneyAccess access) {
        this.store = store;
        this.access = access;
    }

    /**
     * Reads a head for somebody.
     *
     * @throws NoSuchMap if there is none, or none for this person
     * @throws NotAllowed if the person knows of the map but lacks the right
     */
    Admitted admit(Viewer viewer, String key, Predicate<MapRights> right) {
        MapHead head = store.head(key).orElseThrow(() -> new NoSuchMap(key));
        return admit(viewer, head, right);
    }

    /** Reads the heads of those of these maps that somebody may see, in this order. */
    List<Admitted> visible(Viewer viewer, Collection<String> keys) {
        Map<String, MapHead> heads = new HashMap<>();
        store.headsByKey(keys).forEach(head -> heads.put(head.key(), head));
        Map<String, MapRights> rights = access.rights(viewer, heads.values());
        List<Admitted> visible = new ArrayList<>();
        for (String key : new LinkedHashSet<>(keys)) {
            MapHead head = heads.get(key);
            MapRights own = rights.getOrDefault(key, MapRights.NONE);
            if (head != null && own.view()) {
                visible.add(new Admitted(head, own));
            }
        }
        return visible;
    }

    /**
     * The maps that somebody may see, or from the bin those that they may bring back, in the
     * query's order.
     */
    List<Admitted> list(Viewer viewer, HeadQuery query, int limit) {
        Predicate<MapRights> right = query.inBin() ? MapRights::manage : MapRights::view;
        List<Admitted> found = new ArrayList<>();
        // Whoever may see all maps gets them with one question, however many they want.
        int size = Math.max(BATCH, limit + 1);
        for (int offset = 0; found.size() < limit; offset += size) {
            List<MapHead> batch = store.heads(query, offset, size);
            Map<String, MapRights> rights = access.rights(viewer, batch);
            batch.stream()
                    .filter(query::isNamedBy)
                    .map(map -> new Admitted(map, rights.getOrDefault(map.key(), MapRights.NONE)))
                    .filter(admitted -> right.test(admitted.rights()))
                    .limit((long) limit - found.size())
                    .forEach(found::add);
            if (batch.size() < size) {
                break;
            }
        }
        return found;
    }

    Admitted admit(Viewer viewer, MapHead head, Predicate<MapRights> right) {
        MapRights rights = access.rights(viewer, head);
        if (!rights.any()) {
            throw new NoSuchMap(head.key());
        }
        if (!right.test(rights)) {
            throw rights.view() ? new NotAllowed(head.key()) : new NoSuchMap(head.key());
        }
        return new Admitted(head, rights);
    }
}
