package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapPersonas;
import io.rihla.history.DocumentHistory;
import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapDiff;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two states of a map side by side, as plain maps for the template. What differs bears a mark: a
 * word that the template turns into a shape, a text and a colour.
 */
@ConfluenceComponent
public class CompareViews {

    private static final ElementRef MAP = ElementRef.MAP;

    private final Texts texts;
    private final Authors authors;

    private final MapPersonas personas;
    private final CurrentReader current;

    public CompareViews(Texts texts, Authors authors, MapPersonas personas, CurrentReader current) {
        this.texts = texts;
        this.authors = authors;
        this.personas = personas;
        this.current = current;
    }

    /**
     * Both states.
     *
     * @param wanted the language of the labels, if another than the reader's
     */
    public Map<String, Object> of(
            DocumentHistory.Compared<JourneyMap> compared,
            Optional<Language> wanted,
            TextLocale reader) {
        MapDiff diff = compared.diff();
        JourneyMap before = compared.from().document();
        JourneyMap after = compared.to().document();
        Map<String, String> names = authors.names(List.of(before.owner(), after.owner()), reader);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", compared.to().head().key());
        view.put("reader", MapViews.reader(reader));
        view.put("mayEdit", compared.to().rights().edit());
        view.put("newest", compared.to().head().revision());
        Set<ElementRef> changed = changed(compared);
        view.put("added", count(diff.added()));
        view.put("removed", count(diff.removed()));
        view.put("moved", count(diff.moved()));
        view.put("changed", changed.size());
        view.put("same", diff.isEmpty());
        Map<ElementRef, String> marksBefore = marks(diff.removed(), "removed", diff, changed);
        Map<ElementRef, String> marksAfter = marks(diff.added(), "added", diff, changed);
        Language language = wanted.orElse(reader.language());
        view.put(
                "sides",
                List.of(
                        side(before, marksBefore, List.of(), language, reader, names)
                                .view(compared.from().revision()),
                        side(after, marksAfter, diff.changed(), language, reader, names)
                                .view(compared.to().revision())));
        return view;
    }

    private CompareSide side(
            JourneyMap map,
            Map<ElementRef, String> marks,
            List<MapDiff.Difference> differences,
            Language wanted,
            TextLocale reader,
            Map<String, String> names) {
        Language shown = map.languages().contains(wanted) ? wanted : map.mainLanguage();
        MapWords words =
                new MapWords(texts, reader, map, names, personas.names(current.viewer(), map));
        return new CompareSide(map, shown, words, marks, differences);
    }

    /** What has other values, pain points with other issues, and what other KPIs measure. */
    private static Set<ElementRef> changed(DocumentHistory.Compared<JourneyMap> compared) {
        MapDiff diff = compared.diff();
        Set<ElementRef> changed = new HashSet<>();
        diff.changed().stream()
                .filter(difference -> difference.grain().field() != Field.EXTRA)
                .map(difference -> difference.grain().element())
                .flatMap(ref -> told(compared.to().document(), ref))
                .forEach(changed::add);
        owners(compared.to().document(), diff.added()).forEach(changed::add);
        owners(compared.from().document(), diff.removed()).forEach(changed::add);
        diff.moved().stream().filter(ref -> !isDrawn(ref)).forEach(ref -> changed.add(MAP));
        return changed;
    }

    /** What has changed where these elements, which are not drawn by themselves, came or went. */
    private static Stream<ElementRef> owners(JourneyMap map, List<ElementRef> elements) {
        return elements.stream().filter(ref -> !isDrawn(ref)).flatMap(ref -> told(map, ref));
    }

    /** Where an element is told: a link at its pain point, a feeling at its touchpoint. */
    private static Stream<ElementRef> told(JourneyMap map, ElementRef ref) {
        return switch (ref.kind()) {
            case KPI_USE ->
                    map.element(ref.id()).stream().map(KpiUse.class::cast).map(KpiUse::subject);
            case ISSUE_LINK, PERSONA_FEELING ->
                    map.element(ref.id()).stream().map(element -> element.parents().get(0));
            case MAP_PERSONA -> Stream.of(MAP);
            default -> Stream.of(ref);
        };
    }

    private static boolean isDrawn(ElementRef ref) {
        return !ref.kind().attached() && ref.kind() != ElementKind.MAP_PERSONA;
    }

    private static long count(List<ElementRef> elements) {
        return elements.stream().filter(CompareViews::isDrawn).count();
    }

    /** The marks of one side by element: what only this side shows, what moved, what changed. */
    private static Map<ElementRef, String> marks(
            List<ElementRef> only, String mark, MapDiff diff, Set<ElementRef> changed) {
        Map<ElementRef, String> marks = new HashMap<>();
        changed.forEach(ref -> marks.put(ref, "changed"));
        diff.moved()
                .forEach(ref -> marks.put(ref, changed.contains(ref) ? "moved-changed" : "moved"));
        only.forEach(ref -> marks.put(ref, mark));
        return marks;
    }
}
