package io.rihla.journey;

import java.util.List;
import java.util.Optional;

/**
 * Brings an edit that was made for an older revision to the newest one. {@code docs/merge.md} has
 * the table of what goes together.
 */
public final class Merge {

    private Merge() {}

    /** What becomes of an edit: {@link Rebased} or {@link Collision}. */
    public sealed interface Outcome permits Rebased, Collision {}

    /**
     * An edit that may be applied to the newest map.
     *
     * @param edit as it is to be applied and logged
     */
    public record Rebased(MapEdit edit) implements Outcome {}

    /**
     * Brings an edit from its base to the newest map.
     *
     * @param edit no {@link MapEdit.Undo}: {@link Undoing} brings that to the newest map
     * @param base the revision that the edit was made for
     * @param current the newest map
     * @param since edits that led from {@code base} to {@code current}, oldest first; earlier ones
     *     are passed over
     * @throws EditRefused if the edit would make no sense even if nobody had done anything since
     */
    public static Outcome rebase(
            MapEdit edit, long base, JourneyMap current, List<LoggedEdit> since) {
        List<LoggedEdit> newer = since.stream().filter(logged -> logged.revision() > base).toList();
        if (newer.isEmpty()) {
            return new Rebased(edit);
        }
        for (Change change : edit.changes()) {
            Optional<Collision> collision = sameGrain(change, edit, current, newer);
            if (collision.isPresent()) {
                return collision.get();
            }
        }
        for (Grain need : edit.needs()) {
            if (!MapValues.satisfies(current, need) && Needs.takenAway(need, current, newer)) {
                return Needs.collision(need, current);
            }
        }
        return Needs.brokenBy(edit, current, newer)
                .<Outcome>map(need -> Needs.collision(need, current))
                .orElseGet(() -> new Rebased(edit));
    }

    private static Optional<Collision> sameGrain(
            Change change, MapEdit edit, JourneyMap current, List<LoggedEdit> newer) {
        Grain grain = change.grain();
        for (LoggedEdit logged : newer) {
            if (!logged.edit().writes().contains(grain)) {
                continue;
            }
            if (change instanceof Change.Add) {
                return Optional.of(new Collision(grain, change.value(), Attributes.PRESENT));
            }
            Optional<Change> before = Changes.last(logged.before().changes(), grain);
            if (before.isPresent()) {
                String atBase = before.get().value();
                String now = MapValues.get(current, grain);
                String mine = Changes.last(edit.changes(), grain).orElseThrow().value();
                return now.equals(atBase) || now.equals(mine)
                        ? Optional.empty()
                        : Optional.of(new Collision(grain, mine, now));
            }
        }
        return Optional.empty();
    }
}
