package io.rihla.tracking;

import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapRights;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.NamedUses;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapPersona;
import io.rihla.journey.MapProjection;
import io.rihla.tracking.ConcernedPains.Concerned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the maps about a persona say of them: what hurts, and how its fixes stand as the reader
 * account last saw their issues. Only maps that the person may see count. While this node keeps the
 * maps it takes the same few questions to the store, however many there are.
 */
public class PersonaFacts {

    /** How many maps are looked at, those changed last. */
    public static final int MOST_MAPS = 100;

    private final NamedUses uses;
    private final MapStore store;
    private final JourneyAccess access;
    private final MapService maps;
    private final IssueMirror mirror;
    private final Clock clock;

    /**
     * @param store of maps
     */
    public PersonaFacts(
            NamedUses uses,
            MapStore store,
            JourneyAccess access,
            MapService maps,
            IssueMirror mirror,
            Clock clock) {
        this.uses = uses;
        this.store = store;
        this.access = access;
        this.maps = maps;
        this.mirror = mirror;
        this.clock = clock;
    }

    /**
     * What the maps say.
     *
     * @param maps those changed last first
     * @param more whether there are others that were not looked at
     * @param total what hurts on all of them; an issue counts once
     * @param asOf when the issues were last known to be read; empty when they never were, or where
     *     none is linked
     */
    public record Told(List<OfMap> maps, boolean more, Hurts total, Optional<Instant> asOf) {

        public Told {
            maps = List.copyOf(maps);
        }
    }

    /** What one map says. */
    public record OfMap(MapHead map, Hurts hurts) {}

    /** What the maps say that somebody may see. Whether they may see the persona is not asked. */
    public Told of(Viewer viewer, String persona) {
        Set<Long> ids = uses.of(MapProjection.persona(persona));
        if (ids.isEmpty()) {
            return new Told(List.of(), false, Hurts.NONE, Optional.empty());
        }
        List<MapHead> heads = visible(viewer, ids);
        Map<MapHead, List<Concerned>> painPoints = new LinkedHashMap<>();
        heads.stream()
                .limit(MOST_MAPS)
                .forEach(
                        head -> {
                            JourneyMap map = maps.reader().newest(head);
                            if (isAbout(map, persona)) {
                                painPoints.put(
                                        head, new ConcernedPains(map).of(MapPersona.idOf(persona)));
                            }
                        });
        List<Concerned> all = new ArrayList<>();
        painPoints.values().forEach(all::addAll);
        Set<Long> linked = ConcernedPains.issues(all);
        Map<Long, MirroredIssue> issues = mirror.those(linked);
        Tracker tracker =
                new Tracker(
                        clock.instant(),
                        LocalDate.now(clock.withZone(ZoneOffset.UTC)),
                        Optional.empty());
        List<OfMap> told = new ArrayList<>();
        painPoints.forEach(
                (head, hurting) -> told.add(new OfMap(head, Hurts.of(hurting, issues, tracker))));
        return new Told(
                told,
                heads.size() > MOST_MAPS,
                Hurts.of(all, issues, tracker),
                linked.isEmpty() ? Optional.empty() : mirror.asOf());
    }

    private List<MapHead> visible(Viewer viewer, Set<Long> ids) {
        List<MapHead> heads = store.heads(ids);
        Map<String, MapRights> rights = access.rights(viewer, heads);
        return heads.stream()
                .filter(head -> !head.inBin())
                .filter(head -> rights.getOrDefault(head.key(), MapRights.NONE).view())
                .sorted(
                        Comparator.comparing(MapHead::changed)
                                .reversed()
                                .thenComparing(MapHead::key))
                .toList();
    }

    private static boolean isAbout(JourneyMap map, String persona) {
        return map.personas().stream().anyMatch(one -> one.persona().equals(persona));
    }
}
