package io.rihla.readings.csv;

import io.rihla.readings.BadReading;
import io.rihla.readings.Kept;
import io.rihla.readings.NewReading;
import io.rihla.readings.OpenSeries;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.ReadingProblem;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where readings of a file go. */
interface Sink {

    /** For a trial. */
    Sink NOWHERE =
            new Sink() {
                @Override
                public Kept keep(
                        List<Counted> readings,
                        OpenSeries series,
                        Consumer<ReadingProblem> refused) {
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

    /**
     * @param refused is told of each that cannot be kept after all
     */
    Kept keep(List<Counted> readings, OpenSeries series, Consumer<ReadingProblem> refused);

    void keep(ImportJob job);

    boolean trial();

    /** A reading, what it counts for, and the line on which it stands. */
    record Counted(NewReading reading, Tally tally, long line) {}

    /**
     * Into the store.
     *
     * @param rights fails where they are gone, or the map is; asked before anything is kept
     */
    record Into(ReadingStore store, ImportJobs jobs, Runnable rights) implements Sink {

        @Override
        public Kept keep(
                List<Counted> readings, OpenSeries series, Consumer<ReadingProblem> refused) {
            rights.run();
            List<PlacedReading> placed = new ArrayList<>(readings.size());
            for (Counted counted : readings) {
                NewReading reading = counted.reading();
                try {
                    placed.add(
                            new PlacedReading(
                                    series.id(reading.use()),
                                    new Reading(
                                            reading.externalId(), reading.at(), counted.tally())));
                } catch (BadReading begunMeanwhile) {
                    refused.accept(begunMeanwhile.at(counted.line()));
                }
            }
            return placed.isEmpty() ? Kept.NONE : store.keep(placed);
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
