package io.rihla.bridge;

import io.rihla.journey.ConcernedPersonas;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.MapProjection;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.Department;
import io.rihla.tracking.DepartmentOfFix;
import io.rihla.tracking.DepartmentOfFix.Owner;
import io.rihla.tracking.MirroredIssue;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.IndexedName;
import io.rihla.tracking.index.NameKind;
import io.rihla.tracking.index.SitePersonas;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Works out what the journey index has to know of a map: who is linked to what, and names. */
final class IndexedMaps {

    private final Catalogue catalogue;
    private final DepartmentOfFix departmentOfFix;
    private final Function<List<Long>, Map<Long, MirroredIssue>> mirror;
    private final Function<Collection<String>, Map<String, LocalizedText>> personas;

    /**
     * @param mirror mirrored issues by their ids
     * @param personas the names of the site's personas by key, whoever may see them: Jira asks
     *     before it tells anyone
     */
    IndexedMaps(
            Catalogue catalogue,
            Function<List<Long>, Map<Long, MirroredIssue>> mirror,
            Function<Collection<String>, Map<String, LocalizedText>> personas) {
        this.personas = personas;
        this.catalogue = catalogue;
        this.mirror = mirror;
        departmentOfFix = new DepartmentOfFix(catalogue);
    }

    /**
     * The whole of a map.
     *
     * @param key the map's
     * @param number under which it is sent
     */
    IndexedMap of(String key, long number, JourneyMap map) {
        Unnamed unnamed = unnamed(key, number, map);
        return unnamed.named(
                unnamed.personas().isEmpty() ? Map.of() : personas.apply(unnamed.personas()));
    }

    /** The whole of several maps, whose personas' names are asked for with one question. */
    List<IndexedMap> named(List<Unnamed> maps) {
        Set<String> keys = new LinkedHashSet<>();
        maps.forEach(map -> keys.addAll(map.personas()));
        Map<String, LocalizedText> named = keys.isEmpty() ? Map.of() : personas.apply(keys);
        return maps.stream().map(map -> map.named(named)).toList();
    }

    /** A map but for the names of the site's personas. */
    Unnamed unnamed(String key, long number, JourneyMap map) {
        List<IndexedName> names = new ArrayList<>();
        addNames(names, NameKind.MAP, key, map.name());
        Map<String, Touchpoint> touchpoints = new HashMap<>();
        for (Stage stage : map.stages()) {
            addNames(names, NameKind.STAGE, stage.id(), stage.name());
        }
        Map<String, Integer> order = order(map.stages());
        map.touchpoints().stream()
                .sorted(Comparator.comparing(touchpoint -> at(order, touchpoint.stage())))
                .forEach(
                        touchpoint -> {
                            touchpoints.put(touchpoint.id(), touchpoint);
                            addNames(
                                    names, NameKind.TOUCHPOINT, touchpoint.id(), touchpoint.name());
                        });
        List<String> keys = map.personas().stream().map(MapPersona::persona).toList();
        String persona = keys.isEmpty() ? persona(map) : SitePersonas.joined(keys);
        if (keys.isEmpty() && !persona.isEmpty()) {
            addNames(names, NameKind.PERSONA, persona, map.persona());
        }
        Map<String, LocalizedText> departments = new LinkedHashMap<>();
        List<IndexedLink> links = links(map, touchpoints, persona, departments);
        List<IndexedName> after = new ArrayList<>();
        departments.forEach((id, name) -> addNames(after, NameKind.DEPARTMENT, id, name));
        return new Unnamed(key, number, names, keys, after, links);
    }

    /**
     * A map whose personas of the site are not named yet.
     *
     * @param before the names that come before theirs
     * @param personas their keys
     */
    record Unnamed(
            String key,
            long number,
            List<IndexedName> before,
            List<String> personas,
            List<IndexedName> after,
            List<IndexedLink> links) {

        private IndexedMap named(Map<String, LocalizedText> named) {
            List<IndexedName> names = new ArrayList<>(before);
            for (String one : personas) {
                addNames(
                        names,
                        NameKind.PERSONA,
                        SitePersonas.id(one),
                        named.getOrDefault(one, LocalizedText.EMPTY));
            }
            names.addAll(after);
            return new IndexedMap(key, number, false, names, links);
        }
    }

    private List<IndexedLink> links(
            JourneyMap map,
            Map<String, Touchpoint> touchpoints,
            String persona,
            Map<String, LocalizedText> departments) {
        Map<String, PainPoint> painPoints = new HashMap<>();
        map.painPoints().forEach(painPoint -> painPoints.put(painPoint.id(), painPoint));
        Map<Long, MirroredIssue> mirrored =
                mirror.apply(map.links().stream().map(IssueLink::issue).distinct().toList());
        List<IndexedLink> links = new ArrayList<>();
        for (IssueLink link : map.links()) {
            PainPoint painPoint = painPoints.get(link.painPoint());
            Touchpoint touchpoint =
                    painPoint == null ? null : touchpoints.get(painPoint.touchpoint());
            if (painPoint == null || touchpoint == null) {
                continue;
            }
            MirroredIssue issue = mirrored.get(link.issue());
            Optional<Owner> owner =
                    departmentOfFix.of(
                            link.department(),
                            painPoint.department(),
                            issue == null ? "" : issue.ruleDepartment(),
                            touchpoint.department());
            owner.ifPresent(
                    found -> departments.putIfAbsent(departmentId(found), names(found, map)));
            links.add(
                    new IndexedLink(
                            link.issue(),
                            touchpoint.stage(),
                            touchpoint.id(),
                            painPoint.id(),
                            owner.map(IndexedMaps::departmentId).orElse(""),
                            concerned(map, painPoint, persona),
                            touchpoint.feeling(),
                            touchpoint.momentOfTruth()));
        }
        return links;
    }

    /**
     * The site's personas whom a pain point concerns.
     *
     * @param all of the map, or the one that it only names
     * @return empty where it is only for those who are no longer on the map
     */
    private static String concerned(JourneyMap map, PainPoint painPoint, String all) {
        ConcernedPersonas concerned = ConcernedPersonas.of(map, painPoint.personas());
        return concerned.all()
                ? all
                : SitePersonas.joined(
                        concerned.personas().stream().map(MapPersona::persona).toList());
    }

    /** The catalogue's id, or what tells a department apart that is only a name. */
    private static String departmentId(Owner owner) {
        return owner.id().isEmpty() ? MapProjection.foldedName(owner.name()) : owner.id();
    }

    private LocalizedText names(Owner owner, JourneyMap map) {
        return catalogue
                .withId(owner.id())
                .map(Department::name)
                .orElseGet(() -> LocalizedText.of(map.mainLanguage(), owner.name()));
    }

    /**
     * A persona that is only named: the name in the first language that it has tells them apart.
     */
    private static String persona(JourneyMap map) {
        return map.persona()
                .shownIn(map.mainLanguage(), map.mainLanguage())
                .map(shown -> MapProjection.foldedName(shown.text()))
                .orElse("");
    }

    private static Map<String, Integer> order(List<Stage> stages) {
        Map<String, Integer> order = new HashMap<>();
        stages.forEach(stage -> order.put(stage.id(), order.size()));
        return order;
    }

    private static Integer at(Map<String, Integer> order, String stage) {
        return order.getOrDefault(stage, Integer.MAX_VALUE);
    }

    private static void addNames(
            List<IndexedName> names, NameKind kind, String id, LocalizedText text) {
        text.texts()
                .forEach((language, name) -> names.add(new IndexedName(kind, id, language, name)));
    }
}
