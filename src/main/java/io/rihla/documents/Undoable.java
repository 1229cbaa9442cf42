package io.rihla.documents;

import java.util.Optional;

/**
 * What a person can take back of their own edits of a map.
 *
 * @param undo the revision to name in an undo; empty when there is nothing to undo
 * @param redo the revision of an undo, to be taken back itself; empty when there is nothing to redo
 */
public record Undoable(Optional<Long> undo, Optional<Long> redo) {}
