package io.rihla.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what taking back an edit comes to now. */
public final class Undoing {

    private Undoing() {}

    /**
     * What an undo comes to.
     *
     * @param edit what puts the map back as far as that is possible; without changes when nothing
     *     is left to put back
     * @param refused where someone has changed since what the edit had written, with both versions;
     *     {@link Collision#mine()} is what the undo would have written
     */
    public record Undo(MapEdit.Undone edit, List<Collision> refused) {
        public Undo {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Works out the edit that takes back {@code target}.
     *
     * @param author the user key of who asks
     * @param current the newest map
     * @param since the edits after {@code target}, by whomever
     * @throws EditRefused if {@code target} is somebody else's
     */
    public static <D extends Document<D>> Undo undo(
            String author, LoggedEdit target, D current, List<LoggedEdit> since) {
        if (!target.author().equals(author)) {
            throw new EditRefused(EditError.UNDO_OF_ANOTHER, ElementRef.MAP, Optional.empty());
        }
        List<LoggedEdit> others =
                since.stream()
                        .filter(logged -> logged.revision() > target.revision())
                        .filter(logged -> !logged.author().equals(author))
                        .toList();
        List<Change> back = new ArrayList<>();
        List<Collision> refused = new ArrayList<>();
        D map = current;
        Map<Grain, Change> written = Changes.lastWords(target.edit().changes());
        // Where an edit wrote one grain twice, only the oldest value counts.
        for (Change change : Changes.lastWords(target.before().changes()).values()) {
            Optional<Collision> collision = collision(change, target, written, map, others);
            if (collision.isPresent()) {
                refused.add(collision.get());
            } else if (!MapValues.get(map, change.grain()).equals(change.value())) {
                map = map.apply(alone(target, change)).document();
                back.add(change);
            }
        }
        return new Undo(new MapEdit.Undone(target.revision(), back), refused);
    }

    private static Optional<Collision> collision(
            Change change,
            LoggedEdit target,
            Map<Grain, Change> written,
            Document<?> map,
            List<LoggedEdit> others) {
        Grain grain = change.grain();
        String now = MapValues.get(map, grain);
        if (now.equals(change.value())) {
            return Optional.empty();
        }
        Change wrote = written.get(grain);
        Collision collision = new Collision(grain, change.value(), now);
        if (wrote != null && !now.equals(wrote.value())) {
            return Optional.of(collision);
        }
        try {
            MapEdit.Undone alone = alone(target, change);
            map.apply(alone);
            return Needs.brokenBy(alone, map, others).map(need -> collision);
        } catch (EditRefused refused) {
            return Optional.of(collision);
        }
    }

    private static MapEdit.Undone alone(LoggedEdit target, Change change) {
        return new MapEdit.Undone(target.revision(), List.of(change));
    }
}
