package io.rihla.journey;

import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader sees changed between two states of one map, element by element, field by field,
 * language by language.
 *
 * @param added elements that only the later state shows
 * @param removed elements that only the earlier state shows
 * @param moved elements that both show, in different places
 * @param changed texts and attributes that differ, of the map itself and of elements that both show
 * @param changes the changes that lead from the earlier state to the later one
 */
public record MapDiff(
        List<ElementRef> added,
        List<ElementRef> removed,
        List<ElementRef> moved,
        List<Difference> changed,
        List<Change> changes) {

    public MapDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
        changed = List.copyOf(changed);
        changes = List.copyOf(changes);
    }

    /**
     * One value that differs.
     *
     * @param before in canonical writing; for a text the text itself, empty where there was none
     * @param after likewise
     */
    public record Difference(Grain grain, String before, String after) {}

    /**
     * Compares two states of one map.
     *
     * @param from the state that {@link #edit} is to be applied to, with what is deleted in it
     */
    public static <D extends Document<D>> MapDiff between(D from, D to) {
        return new Comparison<>(from, to).diff();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The edit that makes the earlier state look like the later one. */
    public MapEdit.Batch edit() {
        return new MapEdit.Batch(changes);
    }

    /** The work of comparing. */
    private static final class Comparison<D extends Document<D>> {

        private static final Comparator<Element> PARENTS_FIRST =
                Comparator.comparing((Element element) -> element.ref().kind())
                        .thenComparing(Document.ORDER);

        private final D from;
        private final D to;
        private final List<ElementRef> added = new ArrayList<>();
        private final List<ElementRef> removed = new ArrayList<>();
        private final List<ElementRef> moved = new ArrayList<>();
        private final List<Difference> changed = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();

        Comparison(D from, D to) {
            this.from = from;
            this.to = to;
        }

        MapDiff diff() {
            compareMaps();
            visible(to).forEach(this::compare);
            // Publishing asks for what may have just come in.
            write(Grain.of(ElementRef.MAP, Field.STATE), true);
            visible(from).map(Element::ref).filter(ref -> !to.isVisible(ref)).forEach(removed::add);
            // What comes back into sight with its parent has to go as well.
            D written = from.apply(new MapEdit.Batch(changes)).document();
            visible(written)
                    .map(Element::ref)
                    .filter(ref -> !to.isVisible(ref))
                    .forEach(ref -> changes.add(Change.removing(ref)));
            return new MapDiff(added, removed, moved, changed, changes);
        }

        private static Stream<Element> visible(Document<?> map) {
            return map.elements().values().stream().filter(map::isVisible).sorted(PARENTS_FIRST);
        }

        private void compare(Element element) {
            Optional<Element> old = from.element(element.id());
            if (old.isEmpty()) {
                added.add(element.ref());
                changes.add(Change.adding(element));
                return;
            }
            boolean seen = from.isVisible(old.get());
            if (!seen) {
                added.add(element.ref());
            }
            if (old.get().deleted() && element.attributes().contains(Field.EXISTENCE)) {
                changes.add(new Change.Restore(element.ref()));
            }
            if (element.attributes().contains(Field.PLACE)) {
                write(Grain.of(element.ref(), Field.PLACE), seen);
            }
            for (TextField field : element.textFields().stream().sorted().toList()) {
                for (Language language : Language.values()) {
                    write(Grain.of(element.ref(), field, language), seen);
                }
            }
            for (Field field : element.attributes().stream().sorted().toList()) {
                if (field != Field.EXISTENCE && field != Field.PLACE) {
                    write(Grain.of(element.ref(), field), seen);
                }
            }
        }

        private void compareMaps() {
            for (TextField field : from.textFields()) {
                for (Language language : Language.values()) {
                    write(Grain.of(ElementRef.MAP, field, language), true);
                }
            }
            for (Field field : from.attributes()) {
                if (field != Field.STATE) {
                    write(Grain.of(ElementRef.MAP, field), true);
                }
            }
        }

        private void write(Grain grain, boolean seen) {
            String before = MapValues.get(from, grain);
            String after = MapValues.get(to, grain);
            if (before.equals(after)) {
                return;
            }
            changes.add(Change.writing(grain, after));
            if (seen && grain.field() == Field.PLACE) {
                moved.add(grain.element());
            } else if (seen) {
                changed.add(new Difference(grain, before, after));
            }
        }
    }
}
