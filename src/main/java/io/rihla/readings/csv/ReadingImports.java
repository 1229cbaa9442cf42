package io.rihla.readings.csv;

import io.rihla.documents.MapService;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.Viewer;
import io.rihla.readings.BadReading;
import io.rihla.readings.OpenSeries;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.ReadingsRefused;
import io.rihla.readings.UseScales;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Takes files of readings in, for people who may edit the map. An import is begun with how the file
 * is to be read, and then given the file as often as it takes: what was kept stays kept, and the
 * same file goes on where it broke off.
 */
public class ReadingImports {

    /** How many files a node reads at once, so that imports hold few of the product's threads. */
    static final int AT_ONCE = 2;

    /** How many bytes of a file are read. */
    public static final long MOST_BYTES = 200_000_000;

    /** How long a file may be read before others get the turn. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final MapService maps;
    private final ReadingStore store;
    private final UseScales scales;
    private final ImportJobs jobs;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    /**
     * @param scales how answers are counted of uses that have none yet
     */
    public ReadingImports(
            MapService maps, ReadingStore store, UseScales scales, ImportJobs jobs, Clock clock) {
        this.scales = scales;
        this.maps = maps;
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Begins an import; nothing is read yet. */
    public ImportJob begin(Viewer viewer, String map, ImportSettings settings) {
        maps.requireEditor(viewer, map);
        jobs.forget(map, clock.instant().minus(REMEMBERED));
        return jobs.begin(
                new ImportJob(
                        0, map, viewer.userKey(), clock.instant(), settings, ImportProgress.NONE));
    }

    /** How far an import has come. */
    public ImportJob job(Viewer viewer, long id) {
        ImportJob job = jobs.job(id).orElseThrow(() -> new NoSuchImport(id));
        try {
            maps.requireEditor(viewer, job.map());
        } catch (NoSuchMap hidden) {
            throw new NoSuchImport(id);
        }
        return job;
    }

    /**
     * Reads a file, and keeps what can be read of it; goes on where it broke off.
     *
     * @param trial whether only to see what would come of it, from the beginning
     * @throws ReadingsRefused if no line of the file can be read, for want of a column
     * @throws AnotherFile if it is not the file that was begun with
     * @throws TooManyImports if there is no turn just now
     * @throws ImportCut if it is too large, or takes too long
     * @throws IOException if the file breaks off; what was kept until then stays
     */
    public ImportRun run(Viewer viewer, long id, InputStream file, boolean trial)
            throws IOException {
        ImportJob job = job(viewer, id);
        if (!turns.tryAcquire()) {
            throw new TooManyImports();
        }
        try {
            return new Importing(
                            trial ? job.at(ImportProgress.NONE) : job,
                            open(bounded(file), job.settings()),
                            new OpenSeries(
                                    store,
                                    job.map(),
                                    job.settings().scale(),
                                    use -> scales.of(viewer, job.map(), use)),
                            trial
                                    ? Sink.NOWHERE
                                    : new Sink.Into(
                                            store,
                                            jobs,
                                            () -> maps.requireEditor(viewer, job.map())),
                            clock.instant())
                    .run();
        } finally {
            turns.release();
        }
    }

    private InputStream bounded(InputStream file) {
        return new Bounded(file, MOST_BYTES, clock, clock.instant().plus(LONGEST));
    }

    private static CsvFile open(InputStream file, ImportSettings settings) throws IOException {
        try {
            return new CsvFile(file, settings);
        } catch (BadReading missing) {
            throw new ReadingsRefused(List.of(missing.at(0)));
        }
    }
}
