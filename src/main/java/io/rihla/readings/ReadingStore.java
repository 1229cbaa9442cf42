package io.rihla.readings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps readings. What it holds in memory does not grow with how many there are. */
public interface ReadingStore {

    /** The series of a map but those of snapshots, by the ids of the uses: one statement. */
    Map<String, SeriesLine> series(String map);

    /** The series of some maps, those of snapshots too: one statement. */
    List<SeriesLine> series(Collection<String> maps);

    /** Begins a series; one that is there already keeps its scale. */
    SeriesLine open(Series series, Scale scale);

    /** Begins the series of a use's snapshots, likewise; it stands beside that of its answers. */
    SeriesLine openSnapshots(Series series, Scale scale);

    /**
     * Keeps readings, all or none. One whose name its series has already replaces what stood there;
     * of several with one name among these the last counts. Who keeps the same at the same time
     * gets the same result.
     */
    Kept keep(List<PlacedReading> readings);

    /**
     * Keeps those of these readings whose names their series do not have yet; the others stay as
     * they stand there, and count as unchanged.
     */
    Kept keepNew(List<PlacedReading> readings);

    /**
     * What was measured in spans of time, added up: one statement, however many spans, series and
     * readings.
     *
     * @param bounds where spans begin and end, rising; each reading at or after one and before the
     *     next belongs to the span between them
     * @return for each series a tally for each span, {@link Tally#NONE} where nothing was measured
     */
    Map<Long, List<Tally>> tallies(Collection<Long> series, List<Instant> bounds);

    /**
     * The newest reading in each span of time: one statement, likewise.
     *
     * @param series those of snapshots
     * @return for each series and span what was read last, {@link Tally#NONE} among it where there
     *     was nothing to measure; empty where nothing was read
     */
    Map<Long, List<Optional<Tally>>> newest(Collection<Long> series, List<Instant> bounds);

    /** Some readings of some series, newest first. */
    List<StoredReading> read(Collection<Long> series, ReadingQuery query);

    /** Takes a reading away; false if there is none of this name. */
    boolean remove(long series, String externalId);
}
