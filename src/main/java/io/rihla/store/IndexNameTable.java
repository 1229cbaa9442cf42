package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.IndexedName;
import io.rihla.tracking.index.MapName;
import io.rihla.tracking.index.NameKind;
import io.rihla.tracking.index.SitePersonas;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Names of maps, stages, touchpoints, departments and personas. */
final class IndexNameTable {

    /** How much of a folded name the index sees; what it finds is then compared in full. */
    private static final int FOLDED = 120;

    private final ActiveObjects ao;

    IndexNameTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Writes only what differs. */
    void replace(IndexedMap map) {
        Map<Placed, Long> there = new HashMap<>();
        for (IndexNameRow row : ao.find(IndexNameRow.class, "MAP_KEY = ?", map.key())) {
            there.put(new Placed(name(row), row.getPlace()), row.getID());
        }
        for (int place = 0; place < map.names().size(); place++) {
            IndexedName name = map.names().get(place);
            if (there.remove(new Placed(name, place)) == null) {
                add(map.key(), name, place);
            }
        }
        Rows.delete(ao, IndexNameRow.class, there.values());
    }

    List<MapName> called(NameKind kind, String idOrName) {
        String folded = Folding.fold(idOrName);
        return Arrays.stream(
                        ao.find(
                                IndexNameRow.class,
                                Query.select()
                                        .where(
                                                "KIND = ? AND (ELEMENT_ID = ? OR FOLDED = ?)",
                                                kind.id(),
                                                idOrName,
                                                beginning(folded))
                                        .order("ID")))
                .map(IndexNameTable::named)
                .filter(found -> isCalled(found.name(), idOrName, folded))
                .toList();
    }

    Set<String> personas() {
        return Stream.of(ao.find(IndexNameRow.class, "KIND = ?", NameKind.PERSONA.id()))
                .flatMap(row -> SitePersonas.key(text(row.getElementId())).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isCalled(IndexedName name, String id, String folded) {
        return name.id().equals(id)
                || (!folded.isEmpty() && Folding.fold(name.name()).equals(folded));
    }

    List<MapName> of(Collection<String> maps) {
        if (maps.isEmpty()) {
            return List.of();
        }
        Set<String> wanted = Set.copyOf(maps);
        Query query =
                wanted.size() > Marks.MOST
                        ? Query.select()
                        : Query.select()
                                .where(
                                        Marks.in("MAP_KEY", wanted.size()),
                                        (Object[]) wanted.toArray());
        return Stream.of(ao.find(IndexNameRow.class, query.order("PLACE")))
                .map(IndexNameTable::named)
                .filter(name -> wanted.contains(name.map()))
                .toList();
    }

    private void add(String map, IndexedName name, int place) {
        ao.create(
                IndexNameRow.class,
                row(
                        "MAP_KEY", map,
                        "KIND", name.kind().id(),
                        "ELEMENT_ID", name.id(),
                        "LANG", name.language().tag(),
                        "NAME", name.name(),
                        "FOLDED", beginning(Folding.fold(name.name())),
                        "PLACE", place));
    }

    private static String beginning(String folded) {
        if (folded.length() <= FOLDED) {
            return folded;
        }
        int end = Character.isHighSurrogate(folded.charAt(FOLDED - 1)) ? FOLDED - 1 : FOLDED;
        return folded.substring(0, end);
    }

    private static MapName named(IndexNameRow row) {
        return new MapName(row.getMapKey(), name(row));
    }

    private static IndexedName name(IndexNameRow row) {
        return new IndexedName(
                NameKind.of(row.getKind()).orElseThrow(),
                text(row.getElementId()),
                Language.ofTag(row.getLang()).orElseThrow(),
                text(row.getName()));
    }

    private record Placed(IndexedName name, int place) {}
}
