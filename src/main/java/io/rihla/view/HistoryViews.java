package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapPersonas;
import io.rihla.history.HistoryPage;
import io.rihla.history.Milestone;
import io.rihla.journey.Change;
import io.rihla.journey.Document;
import io.rihla.journey.Element;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Field;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapPersona;
import io.rihla.journey.Persona;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A document's history as plain maps, for the template and for scripts alike. */
@ConfluenceComponent
public class HistoryViews {

    /** How many elements of an edit are named, and how many there are to choose from. */
    private static final int MOST_NAMED = 5;

    private static final int MOST_CHOICES = 500;

    private final Texts texts;
    private final Authors authors;
    private final SegmentWords segments;

    private final MapPersonas personas;
    private final CurrentReader current;

    public HistoryViews(
            Texts texts,
            Authors authors,
            SegmentWords segments,
            MapPersonas personas,
            CurrentReader current) {
        this.texts = texts;
        this.authors = authors;
        this.segments = segments;
        this.personas = personas;
        this.current = current;
    }

    /** A piece of the history, in the reader's words. */
    public Map<String, Object> of(HistoryPage<?> page, TextLocale reader) {
        MapHead head = page.now().head();
        Document<?> map = page.now().document();
        Map<String, String> names = new HashMap<>(authors.names(people(page), reader));
        if (page.edits().stream().anyMatch(HistoryViews::speaksOfSegments)) {
            names.putAll(segments.names(reader));
        }
        MapWords words =
                new MapWords(
                        texts, reader, map, names, personas.names(current.viewer(), everyone(map)));
        EditSentences sentences = new EditSentences(words);
        List<Map<String, Object>> entries = new ArrayList<>();
        for (LoggedEdit edit : page.edits()) {
            entries.add(entry(edit, sentences, words, names));
        }
        if (page.beginning()) {
            entries.add(
                    entry(
                            0,
                            head.created(),
                            head.creator(),
                            names,
                            words.text(
                                    map instanceof Persona
                                            ? "rihla.history.created-persona"
                                            : "rihla.history.created")));
        }
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("map", head.key());
        view.put("name", words.name(ElementRef.MAP));
        view.put("revision", head.revision());
        view.put("mayEdit", page.now().rights().edit());
        view.put("mayErase", page.now().rights().manage());
        view.put("entries", entries);
        view.put("next", page.next());
        view.put("milestones", milestones(page.milestones(), names));
        view.put("people", choices(page.authors(), names));
        view.put("elements", page.authors().isEmpty() ? List.of() : elements(map, words));
        return view;
    }

    /** Named revisions. */
    public List<Map<String, Object>> milestones(List<Milestone> milestones, TextLocale reader) {
        return milestones(
                milestones,
                authors.names(milestones.stream().map(Milestone::author).toList(), reader));
    }

    /** Those that the map had once, too: its history names them. */
    private static List<String> everyone(Document<?> map) {
        return map.elements().values().stream()
                .filter(MapPersona.class::isInstance)
                .map(element -> ((MapPersona) element).persona())
                .toList();
    }

    private static Set<String> people(HistoryPage<?> page) {
        Set<String> people = new LinkedHashSet<>(page.authors());
        people.add(page.now().head().creator());
        people.add(page.now().document().owner());
        page.milestones().forEach(milestone -> people.add(milestone.author()));
        for (LoggedEdit edit : page.edits()) {
            people.add(edit.author());
            for (Change change : edit.edit().changes()) {
                owner(change, people);
            }
            for (Change change : edit.before().changes()) {
                owner(change, people);
            }
        }
        return people;
    }

    private static boolean speaksOfSegments(LoggedEdit edit) {
        return Stream.of(edit.edit().changes(), edit.before().changes())
                .flatMap(List::stream)
                .anyMatch(change -> change.grain().field() == Field.SEGMENTS);
    }

    private static void owner(Change change, Set<String> people) {
        if (change.grain().field() == Field.OWNER) {
            people.add(change.value());
        }
    }

    private static Map<String, Object> entry(
            LoggedEdit edit, EditSentences sentences, MapWords words, Map<String, String> names) {
        Map<String, Object> entry =
                entry(edit.revision(), edit.at(), edit.author(), names, sentences.of(edit));
        List<String> details = sentences.details(edit);
        int changes = edit.edit().changes().size();
        entry.put("details", details);
        entry.put("untold", details.isEmpty() ? 0 : changes - details.size());
        Set<ElementRef> touched = new LinkedHashSet<>();
        edit.edit().changes().forEach(change -> touched.add(change.grain().element()));
        entry.put(
                "elements",
                touched.stream()
                        .filter(ref -> !ref.kind().attached())
                        .limit(MOST_NAMED)
                        .map(ref -> element(ref, words))
                        .toList());
        return entry;
    }

    private static Map<String, Object> entry(
            long revision, Instant at, String author, Map<String, String> names, String sentence) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("revision", revision);
        entry.put("at", at.toString());
        entry.put("author", author);
        entry.put("name", names.getOrDefault(author, ""));
        entry.put("sentence", sentence);
        entry.put("details", List.of());
        entry.put("untold", 0);
        entry.put("elements", List.of());
        return entry;
    }

    private static Map<String, Object> element(ElementRef ref, MapWords words) {
        return Map.of(
                "ref", ref.toString(),
                "kind", EnumIds.id(ref.kind()),
                "name", words.name(ref),
                "called", words.element(ref));
    }

    private static List<Map<String, Object>> milestones(
            List<Milestone> milestones, Map<String, String> names) {
        List<Map<String, Object>> views = new ArrayList<>();
        for (Milestone milestone : milestones) {
            views.add(
                    Map.of(
                            "id", milestone.id(),
                            "revision", milestone.revision(),
                            "name", milestone.name(),
                            "author", names.getOrDefault(milestone.author(), ""),
                            "at", milestone.at().toString()));
        }
        return views;
    }

    private static List<Map<String, Object>> choices(
            Set<String> people, Map<String, String> names) {
        List<Map<String, Object>> choices = new ArrayList<>();
        people.stream()
                .sorted(Comparator.comparing(key -> names.getOrDefault(key, "")))
                .forEach(
                        key ->
                                choices.add(
                                        Map.of("key", key, "name", names.getOrDefault(key, ""))));
        return choices;
    }

    /** The map itself, stages, lanes and so on; what is deleted comes last. */
    private static List<Map<String, Object>> elements(Document<?> map, MapWords words) {
        List<Map<String, Object>> choices = new ArrayList<>();
        choices.add(element(ElementRef.MAP, words));
        map.elements().values().stream()
                .filter(element -> !element.ref().kind().attached())
                .sorted(
                        Comparator.comparing((Element element) -> !map.isVisible(element.ref()))
                                .thenComparing(element -> element.ref().kind())
                                .thenComparing(Document.ORDER))
                .limit(MOST_CHOICES)
                .forEach(element -> choices.add(element(element.ref(), words)));
        return choices;
    }
}
