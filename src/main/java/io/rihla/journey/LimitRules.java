package io.rihla.journey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much a person's new edit may ask for. */
final class LimitRules {

    private LimitRules() {}

    /** Checks how long the texts are that a change would write. */
    static void checkLength(Change change, MapLimits limits) {
        if (change instanceof Addition add) {
            Element element = add.element();
            for (TextField field : element.textFields()) {
                element.text(field)
                        .texts()
                        .forEach(
                                (language, text) ->
                                        checkLength(
                                                Grain.of(element.ref(), field, language),
                                                text,
                                                limits.of(field)));
            }
            for (Field field : element.attributes()) {
                checkLength(
                        Grain.of(element.ref(), field), element.get(field), limits.textLength());
            }
        } else if (change instanceof Change.SetText set) {
            checkLength(set.grain(), set.text(), limits.of(set.field()));
        } else if (change instanceof Change.SetDepartment || change instanceof MapChange.SetOwner) {
            checkLength(change.grain(), change.value(), limits.nameLength());
        } else {
            checkLength(change.grain(), change.value(), limits.textLength());
        }
    }

    private static void checkLength(Grain grain, String text, int limit) {
        if (text.length() > limit) {
            throw new EditRefused(EditError.TEXT_TOO_LONG, grain, Integer.toString(limit));
        }
    }

    /** Checks how many elements the map has, if the edit has added some. */
    static void checkNumbers(Document<?> map, MapEdit edit, MapLimits limits) {
        Set<ElementRef> grown = new HashSet<>();
        for (Change change : edit.changes()) {
            if (change instanceof Addition || change instanceof Change.Restore) {
                grown.add(change.grain().element());
            }
        }
        if (grown.isEmpty()) {
            return;
        }
        Map<ElementKind, Integer> live = new HashMap<>();
        Map<ElementKind, Integer> all = new HashMap<>();
        int together = 0;
        for (Element element : map.elements().values()) {
            live.merge(element.ref().kind(), element.deleted() ? 0 : 1, Integer::sum);
            all.merge(element.ref().kind(), 1, Integer::sum);
            together += countsApart(element.ref().kind()) ? 0 : 1;
        }
        for (ElementRef ref : grown) {
            boolean apart = countsApart(ref.kind());
            int counted = apart ? all.getOrDefault(ref.kind(), 0) : together;
            int most =
                    apart ? Math.max(limits.of(ref.kind()), limits.elements()) : limits.elements();
            if (live.getOrDefault(ref.kind(), 0) > limits.of(ref.kind()) || counted > most) {
                throw new EditRefused(
                        EditError.TOO_MANY,
                        new ElementRef(ref.kind(), ""),
                        Optional.empty(),
                        Integer.toString(limits.of(ref.kind())));
            }
        }
        checkLinks(map, grown, limits.linksOfPainPoint());
    }

    /**
     * Whether elements of this kind have a limit of their own and do not count among the others.
     */
    private static boolean countsApart(ElementKind kind) {
        return kind == ElementKind.ISSUE_LINK || kind == ElementKind.PERSONA_FEELING;
    }

    private static void checkLinks(Document<?> map, Set<ElementRef> grown, int limit) {
        Set<String> painPoints = new HashSet<>();
        for (ElementRef ref : grown) {
            map.element(ref.id())
                    .filter(IssueLink.class::isInstance)
                    .map(IssueLink.class::cast)
                    .ifPresent(link -> painPoints.add(link.painPoint()));
        }
        if (painPoints.isEmpty()) {
            return;
        }
        Map<String, Integer> links = new HashMap<>();
        for (Element element : map.elements().values()) {
            if (element instanceof IssueLink link && !link.deleted()) {
                links.merge(link.painPoint(), 1, Integer::sum);
            }
        }
        for (String painPoint : painPoints) {
            if (links.getOrDefault(painPoint, 0) > limit) {
                throw new EditRefused(
                        EditError.TOO_MANY_LINKS,
                        ElementRef.painPoint(painPoint),
                        Optional.empty(),
                        Integer.toString(limit));
            }
        }
    }
}
