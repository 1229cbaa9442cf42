package io.rihla.journey;

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
