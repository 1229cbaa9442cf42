package io.rihla.documents;

import io.rihla.journey.Collision;
import io.rihla.journey.LoggedEdit;
import java.util.List;

/**
 * What came of a request to edit.
 *
 * @param revision the revision that the edit led to; the newest one when nothing was left to do
 * @param since what the map went through since the revision that the request was based on, the edit
 *     itself included, oldest first
 * @param refused the parts of an undo that others have written over since; empty for other edits
 */
public record Edited(long revision, List<LoggedEdit> since, List<Collision> refused) {

    public Edited {
        since = List.copyOf(since);
        refused = List.copyOf(refused);
    }
}
