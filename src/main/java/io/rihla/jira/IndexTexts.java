package io.rihla.jira;

import io.rihla.text.Language;
import io.rihla.tracking.index.ElementInMap;
import io.rihla.tracking.index.IndexedName;
import io.rihla.tracking.index.MapName;
import io.rihla.tracking.index.NameKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of the journey index for one reader, as templates and scripts take them. */
final class IndexTexts {

    private final Language reader;
    private final Map<NameKind, Map<ElementInMap, IndexedName>> names =
            new EnumMap<>(NameKind.class);

    IndexTexts(List<MapName> all, Language reader) {
        this.reader = reader;
        for (MapName each : all) {
            names.computeIfAbsent(each.name().kind(), kind -> new LinkedHashMap<>())
                    .merge(each.element(), each.name(), this::better);
        }
    }

    /** What there is of a kind in a map, in the map's order. */
    List<ElementInMap> of(String map, NameKind kind) {
        return all(kind).keySet().stream().filter(each -> each.map().equals(map)).toList();
    }

    /** The name of what has one id on every map that has it: a department or a persona. */
    Map<String, Object> any(NameKind kind, String id) {
        return all(kind).keySet().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> text(kind, each))
                .orElseGet(() -> Map.of("id", id, "name", id, "lang", "", "dir", "ltr"));
    }

    /** The name in the reader's language if there is one; the id where there is none at all. */
    Map<String, Object> text(NameKind kind, ElementInMap element) {
        Optional<IndexedName> name =
                Optional.ofNullable(all(kind).get(element)).filter(some -> !some.name().isBlank());
        return Map.of(
                "id", element.id(),
                "name", name.map(IndexedName::name).orElse(element.id()),
                "lang", name.map(some -> some.language().tag()).orElse(""),
                "dir", name.map(some -> some.language().direction().html()).orElse("ltr"));
    }

    private Map<ElementInMap, IndexedName> all(NameKind kind) {
        return names.getOrDefault(kind, Map.of());
    }

    /** The reader's language counts most, else what the map has first. */
    private IndexedName better(IndexedName first, IndexedName next) {
        return first.language() != reader && next.language() == reader ? next : first;
    }
}
