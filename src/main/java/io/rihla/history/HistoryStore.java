package io.rihla.history;

import io.rihla.documents.LogLine;
import io.rihla.documents.LogRange;
import io.rihla.documents.MapHead;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds edits in the logs of maps, and keeps the names that people gave to revisions. */
public interface HistoryStore {

    /**
     * Lines of a map's log, the newest first, one statement whatever is asked for. Of those that
     * touch an element it gives at least what does.
     */
    List<LogLine> lines(MapHead map, HistoryQuery query);

    /** Who has edited a map, by user key. */
    Set<String> authors(MapHead map);

    /** The named revisions of a map, the newest first. */
    List<Milestone> milestones(MapHead map);

    /** Pieces of logs, each with its newest edits, the oldest first. */
    Map<LogRange, List<LogLine>> lines(Collection<LogRange> ranges, int most);

    /** Keeps a milestone; its id is not used. */
    Milestone add(MapHead map, Milestone draft);

    void remove(MapHead map, long id);
}
