package io.rihla.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
            MapEdit edit, long base, Document<?> current, List<LoggedEdit> since) {
        List<LoggedEdit> newer = since.stream().filter(logged -> logged.revision() > base).toList();
        if (newer.isEmpty()) {
            return new Rebased(edit);
        }
        Map<Grain, Change> mine = Changes.lastWords(edit.changes());
        List<Written> written = newer.stream().map(Written::by).toList();
        for (Change change : edit.changes()) {
            Optional<Collision> collision = sameGrain(change, mine, current, written);
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

    /**
     * A collision with what was taken away, and what else is gone above it: all of it has to come
     * back for the edit to be seen.
     */
    public static List<Collision> withAllThatIsGone(Collision collision, Document<?> current) {
        return Needs.withAllThatIsGone(collision, current);
    }

    private static Optional<Collision> sameGrain(
            Change change, Map<Grain, Change> mine, Document<?> current, List<Written> newer) {
        Grain grain = change.grain();
        for (Written theirs : newer) {
            if (!theirs.grains().contains(grain)) {
                continue;
            }
            if (change instanceof Addition add && !add.mayBeThere()) {
                return Optional.of(new Collision(grain, change.value(), Attributes.PRESENT));
            }
            Change before = theirs.before().get(grain);
            if (before != null) {
                String now = MapValues.get(current, grain);
                String wanted = mine.getOrDefault(grain, change).value();
                return now.equals(before.value()) || now.equals(wanted)
                        ? Optional.empty()
                        : Optional.of(new Collision(grain, wanted, now));
            }
        }
        return Optional.empty();
    }

    /** What a newer edit wrote, looked up once for all changes that are held against it. */
    private record Written(Set<Grain> grains, Map<Grain, Change> before) {
        static Written by(LoggedEdit logged) {
            return new Written(
                    logged.edit().writes(), Changes.lastWords(logged.before().changes()));
        }
    }
}
