package io.rihla.documents;

import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapEdit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What one person's next undo and redo take back, told from the log of their own edits alone: so it
 * is the same after a reload, in another tab and on another node.
 *
 * <p>An edit can be undone until it is; its undo can be redone until the person edits on. A redo is
 * the undo of an undo and stands for the edit that it brought back.
 */
final class UndoStack {

    /** Revisions to undo, the newest first. */
    private final Deque<Long> undo = new ArrayDeque<>();

    /** Revisions of undos to redo, the newest first. */
    private final Deque<Long> redo = new ArrayDeque<>();

    /**
     * @param own the person's edits, oldest first; where the oldest are left out, what took them
     *     back counts for nothing
     */
    UndoStack(List<LoggedEdit> own) {
        own.forEach(this::add);
    }

    private void add(LoggedEdit logged) {
        long revision = logged.revision();
        if (!(logged.edit() instanceof MapEdit.Undone undone)) {
            undo.push(revision);
            redo.clear();
        } else if (redo.remove(undone.revision())) {
            undo.push(revision);
        } else if (undo.remove(undone.revision())) {
            redo.push(revision);
        }
    }

    /** What can be undone, the newest first. */
    List<Long> undo() {
        return List.copyOf(undo);
    }

    /** What can be redone, the newest first. */
    List<Long> redo() {
        return List.copyOf(redo);
    }
}
