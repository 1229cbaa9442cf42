package io.rihla.readings.csv;

import java.time.Instant;
import java.util.Optional;

/** Keeps imports. */
public interface ImportJobs {

    /** Keeps a new one and gives it its id. */
    ImportJob begin(ImportJob draft);

    Optional<ImportJob> job(long id);

    /**
     * Keeps how far it has come.
     *
     * @throws NoSuchImport if it was forgotten meanwhile
     */
    void keep(ImportJob job);

    /** Forgets imports of a map that were begun before this. */
    void forget(String map, Instant before);
}
