package io.rihla.tracking;

import io.rihla.documents.HeadQuery;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapRights;
import io.rihla.documents.MapShelf;
import io.rihla.documents.MapStore;
import io.rihla.documents.Viewer;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapProjection;
import io.rihla.journey.MapProjection.Pain;
import io.rihla.tracking.DepartmentOfFix.Owner;
import io.rihla.tracking.IssueLinks.Hurting;
import io.rihla.tracking.IssueLinks.Linked;
import io.rihla.tracking.LifeMemory.PainKey;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fixes of pain points on the maps that a person may see, as the reader account last saw their
 * issues. Whatever their number, it takes the same few questions to the store.
 */
public class Fixes {

    /** How many maps are looked at, those changed last. */
    private static final int MOST_MAPS = 500;

    private final MapStore store;
    private final MapShelf shelf;
    private final JourneyAccess access;
    private final IssueLinks links;
    private final StageNames stages;
    private final IssueMirror mirror;
    private final Departments departments;
    private final Clock clock;

    public Fixes(
            MapStore store,
            MapShelf shelf,
            JourneyAccess access,
            IssueLinks links,
            StageNames stages,
            IssueMirror mirror,
            Departments departments,
            Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.access = access;
        this.links = links;
        this.stages = stages;
        this.mirror = mirror;
        this.departments = departments;
        this.clock = clock;
    }

    /** The figures that somebody may see. */
    public FixBoard board(Viewer viewer, FixQuery query) {
        Found found = find(viewer, query);
        Tracker tracker =
                new Tracker(
                        clock.instant(),
                        LocalDate.now(clock.withZone(ZoneOffset.UTC)),
                        query.days().isPresent()
                                ? Optional.of(Duration.ofDays(query.days().getAsInt()))
                                : Optional.empty());
        FixGroups groups =
                new FixGroups(
                        query.by(), found.maps(), found.stages(), found.catalogue(), this::spelled);
        return new FixBoard(
                mirror.asOf(), tracker.of(found.fixes()), groups.rows(tracker, found.fixes()));
    }

    /**
     * The issues behind one line of the figures, or behind all of them, whatever their state.
     *
     * @param row the key of the line; empty for all
     */
    public List<Long> issues(Viewer viewer, FixQuery query, String row) {
        return find(viewer, query).fixes().stream()
                .filter(fix -> row.isEmpty() || FixGroups.key(query.by(), fix).equals(row))
                .map(Fix::issue)
                .distinct()
                .sorted()
                .toList();
    }

    private Found find(Viewer viewer, FixQuery query) {
        Map<Long, MapHead> maps = new LinkedHashMap<>();
        visible(viewer, query).forEach(map -> maps.put(map.id(), map));
        Catalogue catalogue = departments.catalogue();
        List<Linked> linked = links.of(maps.keySet());
        if (linked.isEmpty()) {
            return new Found(maps, Map.of(), catalogue, List.of());
        }
        Map<PainKey, Pain> painPoints = new HashMap<>();
        for (Hurting hurting : links.painPoints(maps.keySet())) {
            painPoints.put(new PainKey(hurting.map(), hurting.painPoint()), hurting.pain());
        }
        Map<Long, Map<String, LocalizedText>> names = stages.of(maps.keySet());
        Map<Long, MirroredIssue> issues =
                mirror.those(linked.stream().map(Linked::issue).collect(Collectors.toSet()));
        DepartmentOfFix owners = new DepartmentOfFix(catalogue);
        List<Fix> fixes = new ArrayList<>();
        for (Linked link : linked) {
            Pain pain = painPoints.get(new PainKey(link.map(), link.painPoint()));
            MapHead map = maps.get(link.map());
            if (pain != null && map != null) {
                Fix fix =
                        fix(map, link, pain, Optional.ofNullable(issues.get(link.issue())), owners);
                if (wanted(query, fix, catalogue, names.getOrDefault(map.id(), Map.of()))) {
                    fixes.add(fix);
                }
            }
        }
        return new Found(maps, names, catalogue, fixes);
    }

    private static Fix fix(
            MapHead map,
            Linked link,
            Pain pain,
            Optional<MirroredIssue> issue,
            DepartmentOfFix owners) {
        return new Fix(
                map.key(),
                pain.stage(),
                link.painPoint(),
                link.issue(),
                owners.of(
                        link.department(),
                        pain.ownDepartment() ? pain.department() : "",
                        issue.map(MirroredIssue::ruleDepartment).orElse(""),
                        pain.ownDepartment() ? "" : pain.department()),
                issue.filter(read -> !read.gone()).map(FixState::of));
    }

    private List<MapHead> visible(Viewer viewer, FixQuery query) {
        if (query.maps().isEmpty()) {
            HeadQuery heads = new HeadQuery("", query.space(), Optional.empty(), false);
            return shelf.list(viewer, heads, MOST_MAPS);
        }
        List<MapHead> named = store.headsByKey(query.maps());
        Map<String, MapRights> rights = access.rights(viewer, named);
        return named.stream()
                .filter(map -> !map.inBin())
                .filter(map -> rights.getOrDefault(map.key(), MapRights.NONE).view())
                .filter(
                        map ->
                                query.space()
                                        .filter(space -> !space.equals(map.spaceKey()))
                                        .isEmpty())
                .toList();
    }

    private static boolean wanted(
            FixQuery query, Fix fix, Catalogue catalogue, Map<String, LocalizedText> stages) {
        return (query.departments().isEmpty()
                        || fix.owner().filter(owner -> named(query, owner, catalogue)).isPresent())
                && (query.stages().isEmpty()
                        || staged(query, fix.stage(), stages.get(fix.stage())));
    }

    private static boolean named(FixQuery query, Owner owner, Catalogue catalogue) {
        return query.departments().stream()
                .anyMatch(
                        wanted ->
                                wanted.equals(owner.id())
                                        || catalogue
                                                .named(wanted)
                                                .map(found -> found.id().equals(owner.id()))
                                                .orElseGet(() -> same(wanted, owner.name())));
    }

    private static boolean staged(FixQuery query, String id, @Nullable LocalizedText name) {
        return query.stages().stream()
                .anyMatch(
                        wanted ->
                                wanted.equals(id)
                                        || name != null
                                                && name.texts().values().stream()
                                                        .anyMatch(text -> same(wanted, text)));
    }

    private static boolean same(String one, String other) {
        return MapProjection.foldedName(one).equals(MapProjection.foldedName(other));
    }

    /** How maps spell the names that the catalogue does not have. */
    private Map<String, String> spelled(Collection<String> folded) {
        return departments.unknown().stream()
                .filter(name -> folded.contains(name.folded()))
                .collect(Collectors.toMap(NamedInMaps::folded, NamedInMaps::name));
    }

    /**
     * @param stages by map and id, in their order
     */
    private record Found(
            Map<Long, MapHead> maps,
            Map<Long, Map<String, LocalizedText>> stages,
            Catalogue catalogue,
            List<Fix> fixes) {}
}
