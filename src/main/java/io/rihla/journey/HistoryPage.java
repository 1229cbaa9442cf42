package io.rihla.journey;

import java.util.List;
import java.util.Set;

/**
 * A piece of a map's history.
 *
 * @param now the map as it is, which knows the names of all elements that edits speak of
 * @param edits the newest first
 * @param next the revision before which the history goes on; 0 when it does not
 * @param beginning whether the making of the map itself comes after these edits
 * @param milestones all of the map's, the newest first
 * @param authors the user keys of all who have edited the map; empty but for the first piece
 */
public record HistoryPage(
        OpenedMap now,
        List<LoggedEdit> edits,
        long next,
        boolean beginning,
        List<Milestone> milestones,
        Set<String> authors) {

    public HistoryPage {
        edits = List.copyOf(edits);
        milestones = List.copyOf(milestones);
        authors = Set.copyOf(authors);
    }
}
