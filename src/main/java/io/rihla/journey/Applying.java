package io.rihla.journey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** How an edit takes place: change by change, and all of it or nothing. */
final class Applying {

    private Applying() {}

    static <D extends Document<D>> Applied<D> apply(D map, MapEdit edit, MapLimits limits) {
        edit.changes().forEach(change -> LimitRules.checkLength(change, limits));
        Applied<D> applied = apply(map, edit);
        LimitRules.checkNumbers(applied.document(), edit, limits);
        return applied;
    }

    static <D extends Document<D>> Applied<D> apply(D map, MapEdit edit) {
        Deque<Change> before = new ArrayDeque<>();
        D current = map;
        for (Change change : edit.changes()) {
            EditRules.check(change);
            if (change instanceof Addition add && isNew(current, add)) {
                current = add(current, add);
                before.addFirst(add.takenBack());
            } else {
                checkElement(current, change);
                if (!(edit instanceof MapEdit.Undone)) {
                    checkNeeds(current, change);
                }
                String old = MapValues.get(current, change.grain());
                if (!old.equals(change.value())) {
                    current = MapValues.set(current, change.grain(), change.value());
                    before.addFirst(MapValues.change(change.grain(), old));
                }
            }
        }
        EditRules.checkMap(current, edit);
        return new Applied<>(current, new Before(List.copyOf(before)));
    }

    private static boolean isNew(Document<?> map, Addition add) {
        ElementRef ref = add.element().ref();
        return !add.mayBeThere()
                || map.element(ref.id()).filter(found -> found.ref().equals(ref)).isEmpty();
    }

    private static <D extends Document<D>> D add(D map, Addition add) {
        if (!map.elementKinds().contains(add.element().ref().kind())) {
            throw new EditRefused(EditError.UNKNOWN_ELEMENT, add.grain());
        }
        if (map.elements().containsKey(add.element().id())) {
            throw new EditRefused(EditError.ID_TAKEN, add.grain());
        }
        checkNeeds(map, add);
        return map.with(add.element());
    }

    private static void checkElement(Document<?> map, Change change) {
        Grain grain = change.grain();
        ElementRef ref = grain.element();
        if (!isKnown(map, ref)) {
            throw new EditRefused(EditError.UNKNOWN_ELEMENT, ref, Optional.empty());
        }
        if (!MapValues.has(map, grain)) {
            throw new EditRefused(EditError.UNKNOWN_FIELD, grain);
        }
    }

    private static void checkNeeds(Document<?> map, Change change) {
        for (Grain need : change.needs()) {
            if (!MapValues.satisfies(map, need)) {
                if (map.neededToPublish().containsKey(need.field())) {
                    EditRules.requirePublishable(map);
                }
                throw new EditRefused(unmet(map, need), need);
            }
        }
    }

    private static EditError unmet(Document<?> document, Grain need) {
        return isKnown(document, need.element())
                ? EditError.DELETED_ELEMENT
                : EditError.UNKNOWN_ELEMENT;
    }

    private static boolean isKnown(Document<?> map, ElementRef ref) {
        return ref.equals(ElementRef.MAP)
                || map.element(ref.id()).filter(found -> found.ref().equals(ref)).isPresent();
    }
}
