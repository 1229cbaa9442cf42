package io.rihla.jira.jql;

import io.rihla.tracking.index.ElementInMap;
import io.rihla.tracking.index.JourneyIndex;
import io.rihla.tracking.index.MapName;
import io.rihla.tracking.index.NameKind;
import io.rihla.tracking.index.SitePersonas;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What arguments of a function mean to one person: never anything in a map hidden from them. */
final class Places {

    private static final String NO = "rihla.jql." + "no-";

    private final JourneyIndex index;
    private final Set<String> visible;
    private final Supplier<Set<String>> personas;

    /**
     * @param personas the keys of the site's personas that the person may see
     */
    Places(JourneyIndex index, Set<String> visible, Supplier<Set<String>> personas) {
        this.personas = personas;
        this.index = index;
        this.visible = visible;
    }

    Set<String> visible() {
        return visible;
    }

    /**
     * The map with this key, else those with this name.
     *
     * @throws Unanswerable the same for a map that is not there and one that is hidden
     */
    Set<String> maps(String keyOrName) {
        return found(NameKind.MAP, keyOrName, visible, NO + NameKind.MAP.id()).stream()
                .map(ElementInMap::map)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is called so in one of these maps, by id or else by name. */
    Set<ElementInMap> within(Set<String> maps, NameKind kind, String idOrName) {
        return found(kind, idOrName, maps, NO + kind.id());
    }

    /**
     * The personas with this key, else those with this name, on any map.
     *
     * @throws Unanswerable the same for one that is not there and one that is hidden
     */
    Set<ElementInMap> personas(String keyOrName) {
        Set<String> seen = personas.get();
        List<MapName> called =
                Stream.of(SitePersonas.id(keyOrName), keyOrName)
                        .flatMap(wanted -> index.called(NameKind.PERSONA, wanted).stream())
                        .filter(name -> visible.contains(name.map()))
                        .filter(
                                name ->
                                        SitePersonas.key(name.name().id())
                                                .map(seen::contains)
                                                .orElse(true))
                        .toList();
        if (called.isEmpty()) {
            throw new Unanswerable(NO + NameKind.PERSONA.id(), keyOrName);
        }
        return elements(called, name -> true);
    }

    private Set<ElementInMap> found(
            NameKind kind, String idOrName, Set<String> maps, String otherwise) {
        List<MapName> called =
                index.called(kind, idOrName).stream()
                        .filter(name -> maps.contains(name.map()))
                        .toList();
        Set<ElementInMap> byId = elements(called, name -> name.name().id().equals(idOrName));
        Set<ElementInMap> found = byId.isEmpty() ? elements(called, name -> true) : byId;
        if (found.isEmpty()) {
            throw new Unanswerable(otherwise, idOrName);
        }
        return found;
    }

    private static Set<ElementInMap> elements(List<MapName> names, Predicate<MapName> wanted) {
        return names.stream()
                .filter(wanted)
                .map(MapName::element)
                .collect(Collectors.toUnmodifiableSet());
    }
}
