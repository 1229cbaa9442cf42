package io.rihla.documents;

import io.rihla.journey.Document;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.Undoing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds what a person can take back.
 *
 * @param <D> the kind of document
 */
final class OwnEdits<D extends Document<D>> {

    /** How far back a map's log is looked through. */
    private static final int MOST_REVISIONS = 500;

    /** How many of a person's edits are looked at. */
    private static final int MOST_EDITS = 100;

    private final MapStore store;
    private final MapReader<D> reader;

    OwnEdits(MapStore store, MapReader<D> reader) {
        this.store = store;
        this.reader = reader;
    }

    Undoable undoable(MapHead head, String author, long before) {
        long after = Math.max(0, head.revision() - MOST_REVISIONS);
        Map<Long, LoggedEdit> own = new HashMap<>();
        store.logOf(head, author, after, MOST_EDITS).stream()
                // What came after the head was read belongs to a map that is not read here.
                .filter(line -> line.revision() <= head.revision())
                .map(reader::read)
                .forEach(edit -> own.put(edit.revision(), edit));
        UndoStack stack =
                new UndoStack(
                        own.values().stream()
                                .sorted(Comparator.comparingLong(LoggedEdit::revision))
                                .toList());
        return new Undoable(
                next(head, own, stack.undo(), before), next(head, own, stack.redo(), before));
    }

    /**
     * The newest that still has something to take back: where others have done so already, an undo
     * would change nothing, and the person would press the button in vain.
     */
    private Optional<Long> next(
            MapHead head, Map<Long, LoggedEdit> own, List<Long> revisions, long before) {
        return revisions.stream()
                .filter(revision -> revision < before)
                .filter(revision -> matters(head, own, revision))
                .findFirst();
    }

    private boolean matters(MapHead head, Map<Long, LoggedEdit> own, long revision) {
        LoggedEdit target = Objects.requireNonNull(own.get(revision));
        List<LoggedEdit> since = reader.edits(head, target.revision(), head.revision());
        Undoing.Undo undo = Undoing.undo(target.author(), target, reader.newest(head), since);
        return !undo.edit().changes().isEmpty() || !undo.refused().isEmpty();
    }
}
