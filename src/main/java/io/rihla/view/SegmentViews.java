package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.Viewer;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.LocalizedText.Shown;
import io.rihla.persona.Segment;
import io.rihla.persona.Segments;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Segments as the screen and scripts get them: as plain maps, in one reader's language. */
@ConfluenceComponent
public class SegmentViews {

    private final Authors authors;

    public SegmentViews(Authors authors) {
        this.authors = authors;
    }

    /** The segments by their names, the archived ones last. */
    public List<Map<String, Object>> of(
            Viewer viewer, TextLocale reader, Collection<Segment> segments) {
        Map<String, String> names =
                authors.names(segments.stream().map(Segment::creator).toList(), reader);
        return segments.stream()
                .sorted(
                        Comparator.comparing(Segment::archived)
                                .thenComparing(
                                        segment ->
                                                Folding.fold(shown(segment.name(), reader).text())))
                .map(segment -> of(viewer, reader, segment, names))
                .toList();
    }

    private static Map<String, Object> of(
            Viewer viewer, TextLocale reader, Segment segment, Map<String, String> names) {
        Shown name = shown(segment.name(), reader);
        Shown description = shown(segment.description(), reader);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", segment.id());
        view.put("shown", name.text());
        view.put("lang", name.language().tag());
        view.put("dir", name.language().direction().html());
        view.put("name", byLanguage(segment.name()));
        view.put("basis", EnumIds.id(segment.basis()));
        view.put("about", description.text());
        view.put("aboutLang", description.language().tag());
        view.put("aboutDir", description.language().direction().html());
        view.put("description", byLanguage(segment.description()));
        view.put("creatorName", names.getOrDefault(segment.creator(), ""));
        view.put("archived", segment.archived());
        view.put("seen", segment.seen());
        view.put("mayChange", Segments.mayChange(viewer, segment));
        return view;
    }

    private static Shown shown(LocalizedText text, TextLocale reader) {
        return text.shownIn(reader.language(), Language.EN)
                .orElse(new Shown("", reader.language(), false));
    }

    private static Map<String, String> byLanguage(LocalizedText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            texts.put(language.tag(), text.in(language).orElse(""));
        }
        return texts;
    }
}
