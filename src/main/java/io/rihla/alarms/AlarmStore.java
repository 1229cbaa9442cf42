package io.rihla.alarms;

import io.rihla.readings.Series;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Remembers which KPIs are in breach. */
public interface AlarmStore {

    /** The keys of maps of which anything was measured, after a key, in their order. */
    List<String> measuredMaps(String after, int most);

    /** Those of some maps: one statement. */
    Map<Series, Alarm> of(Collection<String> maps);

    /** Remembers one, in place of the one that its series has. */
    void put(Alarm alarm);

    void remove(Series series);

    /** When all KPIs were last looked at, on whichever node. */
    Look lastLook();

    /** Notes that all KPIs are looked at. */
    void looked(Look look);

    /**
     * A look at all KPIs.
     *
     * @param untold how many are in breach and wanted an issue that nobody can be told by
     */
    record Look(Instant at, int untold) {}
}
