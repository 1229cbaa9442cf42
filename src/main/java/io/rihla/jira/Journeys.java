package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.rihla.bridge.Answer;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.tracking.index.ElementInMap;
import io.rihla.tracking.index.MapName;
import io.rihla.tracking.index.NameKind;
import io.rihla.tracking.index.SitePersonas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The maps that a person may choose from in Jira, with their stages, touchpoints, departments. */
@JiraComponent
public class Journeys {

    private final VisibleIndex visible;

    public Journeys(VisibleIndex visible) {
        this.visible = visible;
    }

    /**
     * Under {@code maps}, {@code departments} and {@code personas}, as scripts take them; ordered
     * by name.
     */
    public Answer<Map<String, Object>> of(String userKey, Language reader) {
        Answer<Set<String>> maps = visible.maps(userKey);
        // Without an answer about personas those that are only names can still be chosen.
        Set<String> personas = visible.personas(userKey).value();
        return new Answer<>(
                maps.availability(), listed(maps.value(), personas, reader), maps.problems());
    }

    private Map<String, Object> listed(Set<String> maps, Set<String> seen, Language reader) {
        List<MapName> names = visible.index().names(maps);
        IndexTexts texts = new IndexTexts(names, reader);
        List<Map<String, Object>> listed = new ArrayList<>();
        Map<String, Map<String, Object>> departments = new LinkedHashMap<>();
        Map<String, Map<String, Object>> personas = new LinkedHashMap<>();
        for (String map : maps) {
            Map<String, Object> row =
                    new LinkedHashMap<>(texts.text(NameKind.MAP, new ElementInMap(map, map)));
            row.put("stages", each(texts, map, NameKind.STAGE));
            row.put("touchpoints", each(texts, map, NameKind.TOUCHPOINT));
            listed.add(row);
            for (Map<String, Object> one : each(texts, map, NameKind.PERSONA)) {
                String id = String.valueOf(one.get("id"));
                if (SitePersonas.key(id).map(seen::contains).orElse(true)) {
                    Map<String, Object> shown = new LinkedHashMap<>(one);
                    shown.put("id", SitePersonas.key(id).orElse(id));
                    personas.putIfAbsent(id, shown);
                }
            }
            each(texts, map, NameKind.DEPARTMENT)
                    .forEach(one -> departments.putIfAbsent(String.valueOf(one.get("id")), one));
        }
        return Map.of(
                "maps",
                byName(listed),
                "departments",
                byName(departments.values()),
                "personas",
                byName(personas.values()));
    }

    private static List<Map<String, Object>> each(IndexTexts texts, String map, NameKind kind) {
        return texts.of(map, kind).stream().map(element -> texts.text(kind, element)).toList();
    }

    private static List<Map<String, Object>> byName(
            Iterable<? extends Map<String, Object>> unordered) {
        List<Map<String, Object>> ordered = new ArrayList<>();
        unordered.forEach(ordered::add);
        ordered.sort(Comparator.comparing(row -> Folding.fold(String.valueOf(row.get("name")))));
        return ordered;
    }
}
