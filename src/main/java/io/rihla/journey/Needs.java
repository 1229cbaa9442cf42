package io.rihla.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells when one edit takes away what another needs. */
final class Needs {

    private Needs() {}

    static Collision collision(Grain need, Document<?> current) {
        String theirs =
                switch (need.field()) {
                    case VISIBLE, EXISTENCE ->
                            Attributes.existence(!current.isVisible(need.element()));
                    case STATE -> current.get(Field.STATE);
                    default -> "";
                };
        return new Collision(need, "", theirs);
    }

    /**
     * A collision with what was taken away, and what else is gone above it: all of it has to come
     * back for the edit to be seen.
     */
    static List<Collision> withAllThatIsGone(Collision collision, Document<?> current) {
        ElementRef element = collision.grain().element();
        List<Collision> all = new ArrayList<>(List.of(collision));
        if (collision.grain().field() == Field.VISIBLE && !current.isVisible(element)) {
            Set<ElementRef> upwards = new LinkedHashSet<>();
            collect(element, current, upwards);
            upwards.stream()
                    .filter(ref -> !ref.equals(element))
                    .filter(ref -> current.element(ref.id()).filter(Element::deleted).isPresent())
                    .map(
                            ref ->
                                    new Collision(
                                            Grain.of(ref, Field.EXISTENCE), "", Attributes.DELETED))
                    .forEach(all::add);
        }
        return all;
    }

    /** Whether one of these edits may be why a need is not met now. */
    static boolean takenAway(Grain need, Document<?> current, List<LoggedEdit> newer) {
        Set<ElementRef> upwards = new LinkedHashSet<>();
        collect(need.element(), current, upwards);
        return newer.stream()
                .flatMap(logged -> logged.edit().changes().stream())
                .map(Change::grain)
                .anyMatch(
                        grain ->
                                need.element().equals(ElementRef.MAP)
                                        ? grain.field() == need.field() || isPersona(grain, need)
                                        : upwards.contains(grain.element())
                                                && (grain.field() == Field.EXISTENCE
                                                        || grain.field() == Field.PLACE));
    }

    /** A map needs a persona by name, or one of the site's. */
    private static boolean isPersona(Grain grain, Grain need) {
        return need.field() == Field.PERSONA
                && grain.element().kind() == ElementKind.MAP_PERSONA
                && grain.field() == Field.EXISTENCE;
    }

    private static void collect(ElementRef ref, Document<?> map, Set<ElementRef> upwards) {
        upwards.add(ref);
        map.element(ref.id())
                .ifPresent(
                        element ->
                                element.parents().forEach(parent -> collect(parent, map, upwards)));
    }

    /**
     * What one of the newer edits needed, and still needs, that this edit would take away: the
     * element that someone has just filled or renamed, or the goal of a map just published.
     */
    static Optional<Grain> brokenBy(MapEdit edit, Document<?> current, List<LoggedEdit> newer) {
        if (edit.changes().stream().noneMatch(Needs::canBreak)) {
            return Optional.empty();
        }
        Document<?> after;
        try {
            after = current.apply(edit).document();
        } catch (EditRefused refused) {
            if (current.neededToPublish().containsValue(refused.error()) && wasPublished(newer)) {
                return Optional.of(Grain.of(ElementRef.MAP, Field.STATE));
            }
            throw refused;
        }
        return newer.stream()
                .flatMap(logged -> logged.edit().changes().stream())
                .filter(change -> current.isVisible(change.grain().element()))
                .flatMap(change -> change.needs().stream())
                .filter(need -> MapValues.satisfies(current, need))
                .filter(need -> !MapValues.satisfies(after, need))
                .findFirst();
    }

    private static boolean canBreak(Change change) {
        return change instanceof Change.Delete
                || change instanceof Placement
                || change.grain().element().equals(ElementRef.MAP);
    }

    private static boolean wasPublished(List<LoggedEdit> newer) {
        return newer.stream()
                .flatMap(logged -> logged.edit().changes().stream())
                .anyMatch(change -> change.equals(new MapChange.SetState(MapState.PUBLISHED)));
    }
}
