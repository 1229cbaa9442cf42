package io.rihla.tracking;

import io.rihla.documents.MapHead;
import io.rihla.journey.LocalizedText;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.tracking.DepartmentOfFix.Owner;
import io.rihla.tracking.FixBoard.Row;
import io.rihla.tracking.FixQuery.By;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts figures into lines with names, in the order in which people look for them. */
final class FixGroups {

    /** The line of what nobody answers for. */
    private static final String NOBODY = "none";

    private static final String NAMED = "name:";

    private final By by;
    private final Map<String, MapHead> maps = new HashMap<>();
    private final Map<String, Map<String, LocalizedText>> stages = new HashMap<>();
    private final Catalogue catalogue;
    private final Function<Collection<String>, Map<String, String>> spelled;

    /**
     * @param spelled gives the names as maps spell them by folded name
     */
    FixGroups(
            By by,
            Map<Long, MapHead> maps,
            Map<Long, Map<String, LocalizedText>> stages,
            Catalogue catalogue,
            Function<Collection<String>, Map<String, String>> spelled) {
        this.by = by;
        this.catalogue = catalogue;
        this.spelled = spelled;
        maps.values().forEach(map -> this.maps.put(map.key(), map));
        stages.forEach(
                (id, names) -> {
                    MapHead map = maps.get(id);
                    if (map != null) {
                        this.stages.put(map.key(), names);
                    }
                });
    }

    /** The line that a fix is in. */
    static String key(By by, Fix fix) {
        return switch (by) {
            case DEPARTMENT -> fix.owner().map(FixGroups::key).orElse(NOBODY);
            case MAP -> fix.map();
            case STAGE -> fix.map() + "/" + fix.stage();
        };
    }

    List<Row> rows(Tracker tracker, Collection<Fix> fixes) {
        Map<String, Figures> figures = tracker.by(fix -> key(by, fix), fixes);
        return by == By.DEPARTMENT ? ofDepartments(figures) : ofMaps(figures);
    }

    private static String key(Owner owner) {
        return owner.id().isEmpty() ? NAMED + Folding.fold(owner.name()) : owner.id();
    }

    /** In the order of the catalogue, then other names, then what nobody answers for. */
    private List<Row> ofDepartments(Map<String, Figures> figures) {
        List<Row> rows = new ArrayList<>();
        for (Department department : catalogue.all()) {
            add(rows, figures, department.id(), department.name(), Optional.of(department));
        }
        Set<String> names =
                figures.keySet().stream()
                        .filter(key -> key.startsWith(NAMED))
                        .map(key -> key.substring(NAMED.length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> spellings = names.isEmpty() ? Map.of() : spelled.apply(names);
        for (String name : names) {
            add(
                    rows,
                    figures,
                    NAMED + name,
                    LocalizedText.of(language(name), spellings.getOrDefault(name, name)),
                    Optional.empty());
        }
        add(rows, figures, NOBODY, LocalizedText.EMPTY, Optional.empty());
        return rows;
    }

    private static void add(
            List<Row> rows,
            Map<String, Figures> figures,
            String key,
            LocalizedText name,
            Optional<Department> department) {
        Figures found = figures.get(key);
        if (found != null) {
            rows.add(new Row(key, name, department, LocalizedText.EMPTY, found));
        }
    }

    /** By the name of the map, and within it in the order of the stages. */
    private List<Row> ofMaps(Map<String, Figures> figures) {
        List<Row> rows = new ArrayList<>();
        maps.values().stream()
                .sorted(Comparator.comparing(FixGroups::sorted).thenComparing(MapHead::key))
                .forEach(
                        map -> {
                            if (by == By.MAP) {
                                add(rows, figures, map.key(), map.name(), Optional.empty());
                            } else {
                                addStages(rows, figures, map);
                            }
                        });
        return rows;
    }

    private void addStages(List<Row> rows, Map<String, Figures> figures, MapHead map) {
        Map<String, LocalizedText> names = stages.getOrDefault(map.key(), Map.of());
        List<String> ids = new ArrayList<>(names.keySet());
        String prefix = map.key() + "/";
        figures.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .filter(id -> !names.containsKey(id))
                .forEach(ids::add);
        for (String id : ids) {
            Figures found = figures.get(prefix + id);
            if (found != null) {
                rows.add(
                        new Row(
                                prefix + id,
                                names.getOrDefault(id, LocalizedText.EMPTY),
                                Optional.empty(),
                                map.name(),
                                found));
            }
        }
    }

    private static String sorted(MapHead map) {
        return map.name()
                .shownIn(map.mainLanguage(), map.mainLanguage())
                .map(shown -> Folding.fold(shown.text()))
                .orElse(map.key());
    }

    private static Language language(String name) {
        return name.codePoints()
                        .anyMatch(
                                letter ->
                                        Character.UnicodeScript.of(letter)
                                                == Character.UnicodeScript.ARABIC)
                ? Language.AR
                : Language.EN;
    }
}
