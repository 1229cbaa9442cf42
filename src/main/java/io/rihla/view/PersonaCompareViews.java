package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.history.DocumentHistory.Compared;
import io.rihla.journey.Document;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.Grain;
import io.rihla.journey.MapDiff;
import io.rihla.journey.Persona;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two states of a persona, as plain maps: a line for each thing. */
@ConfluenceComponent
public class PersonaCompareViews {

    private final Texts texts;
    private final Authors authors;
    private final SegmentWords segments;

    public PersonaCompareViews(Texts texts, Authors authors, SegmentWords segments) {
        this.texts = texts;
        this.authors = authors;
        this.segments = segments;
    }

    /** The differences in the reader's words. */
    public Map<String, Object> of(Compared<Persona> compared, TextLocale reader) {
        MapDiff diff = compared.diff();
        Persona before = compared.from().document();
        Persona after = compared.to().document();
        Map<String, String> names =
                new HashMap<>(authors.names(List.of(before.owner(), after.owner()), reader));
        names.putAll(segments.names(reader));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", compared.to().head().key());
        view.put("reader", MapViews.reader(reader));
        view.put("mayEdit", compared.to().rights().edit());
        view.put("newest", compared.to().head().revision());
        view.put("from", compared.from().revision());
        view.put("to", compared.to().revision());
        view.put("same", diff.isEmpty());
        MapWords now = words(after, names, reader);
        view.put("added", named(diff.added(), now));
        view.put("removed", named(diff.removed(), words(before, names, reader)));
        view.put("moved", named(diff.moved(), now));
        view.put(
                "changed",
                diff.changed().stream()
                        .filter(difference -> difference.grain().field() != Field.EXTRA)
                        .map(difference -> change(difference, now))
                        .toList());
        return view;
    }

    private MapWords words(Document<?> persona, Map<String, String> names, TextLocale reader) {
        return new MapWords(texts, reader, persona, names);
    }

    private static List<Map<String, Object>> named(List<ElementRef> refs, MapWords words) {
        return refs.stream()
                .map(ref -> Map.<String, Object>of("ref", ref.toString(), "name", words.name(ref)))
                .toList();
    }

    private static Map<String, Object> change(MapDiff.Difference difference, MapWords words) {
        Grain grain = difference.grain();
        return Map.of(
                "ref", grain.element().toString(),
                "called", words.element(grain.element()),
                "field", words.field(grain),
                "before", words.value(grain, difference.before()),
                "after", words.value(grain, difference.after()));
    }
}
