package io.rihla.history;

import io.rihla.documents.MapService;
import io.rihla.journey.JourneyMap;
import java.time.Clock;

/** What a journey map has gone through. */
public class MapHistory extends DocumentHistory<JourneyMap> {

    public MapHistory(MapService maps, HistoryStore store, Clock clock) {
        super(maps, store, clock);
    }
}
