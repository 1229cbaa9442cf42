package io.rihla.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something a person does to a map. It is either one {@link Change}, or several that stand or fall
 * together.
 */
public sealed interface MapEdit permits Change, MapEdit.Batch, MapEdit.Undo, MapEdit.Undone {

    /** The single changes, in the order in which they take place. */
    List<Change> changes();

    /** The grains that this edit writes. */
    default Set<Grain> writes() {
        Set<Grain> writes = new LinkedHashSet<>();
        changes().forEach(change -> writes.add(change.grain()));
        return writes;
    }

    /** What must be in place for this edit to make sense, apart from what it brings itself. */
    default Set<Grain> needs() {
        Set<Grain> needs = new LinkedHashSet<>();
        Set<ElementRef> brought = new LinkedHashSet<>();
        for (Change change : changes()) {
            for (Grain need : change.needs()) {
                if (!brought.contains(need.element())) {
                    needs.add(need);
                }
            }
            if (change instanceof Addition || change instanceof Change.Restore) {
                brought.add(change.grain().element());
            }
        }
        return needs;
    }

    /**
     * Several changes that take place together or not at all, such as a paste or an import, and are
     * undone as one.
     */
    record Batch(List<Change> changes) implements MapEdit {
        public Batch {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The wish to take back one's own edit. It says nothing yet of what to write: {@link Undoing}
     * makes an {@link Undone} of it, and that is what is applied and logged.
     *
     * @param revision the revision that the edit led to
     */
    record Undo(long revision) implements MapEdit {
        @Override
        public List<Change> changes() {
            throw new IllegalStateException("An undo is resolved before it is applied.");
        }

        @Override
        public Set<Grain> writes() {
            return Set.of();
        }

        @Override
        public Set<Grain> needs() {
            return Set.of();
        }
    }

    /**
     * An edit taken back. Taking this back in turn is what people call redo.
     *
     * @param revision the revision that the edit taken back had led to
     * @param changes what puts the map back, as far as nobody has changed it since
     */
    record Undone(long revision, List<Change> changes) implements MapEdit {
        public Undone {
            changes = List.copyOf(changes);
        }

        /** Nothing: what goes back may go back out of sight. */
        @Override
        public Set<Grain> needs() {
            return Set.of();
        }
    }
}
