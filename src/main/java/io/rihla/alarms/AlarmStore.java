package io.rihla.alarms;

import io.rihla.readings.Series;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Remembers which KPIs are in breach. */
public interface AlarmStore {

    /** The keys of maps of which anything was measured, after a key, in their order. */
    List<String> measuredMaps(String after, int most);

    /** Those of a map, by the ids of its uses. */
    Map<String, Alarm> of(String map);

    /** Remembers one, in place of the one that its series has. */
    void put(Alarm alarm);

    void remove(Series series);

    /** When all KPIs were last looked at, on whichever node. */
    Instant lastLooked();

    /** Notes that all KPIs are looked at. */
    void looked(Instant now);
}
