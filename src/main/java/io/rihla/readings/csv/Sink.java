package io.rihla.readings.csv;

import io.rihla.readings.Kept;
import io.rihla.readings.NewReading;
import io.rihla.readings.OpenSeries;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.Tally;
import java.util.ArrayList;
import java.util.List;

/** Where readings of a file go. */
interface Sink {

    /** For a trial. */
    Sink NOWHERE =
            new Sink() {
                @Override
                public Kept keep(List<Counted> readings, OpenSeries series) {
                    return new Kept(readings.size(), 0, 0);
                }

                @Override
                public void keep(ImportJob job) {
                    // A trial leaves no trace.
                }

                @Override
                public boolean trial() {
                    return true;
                }
            };

    Kept keep(List<Counted> readings, OpenSeries series);

    void keep(ImportJob job);

    boolean trial();

    /** A reading and what it counts for. */
    record Counted(NewReading reading, Tally tally) {}

    /** Into the store. */
    record Into(ReadingStore store, ImportJobs jobs) implements Sink {

        @Override
        public Kept keep(List<Counted> readings, OpenSeries series) {
            List<PlacedReading> placed = new ArrayList<>(readings.size());
            for (Counted counted : readings) {
                NewReading reading = counted.reading();
                placed.add(
                        new PlacedReading(
                                series.id(reading.use()),
                                new Reading(reading.externalId(), reading.at(), counted.tally())));
            }
            return store.keep(placed);
        }

        @Override
        public void keep(ImportJob job) {
            jobs.keep(job);
        }

        @Override
        public boolean trial() {
            return false;
        }
    }
}
