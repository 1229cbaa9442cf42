package io.rihla.readings.csv;

import java.time.Instant;

/**
 * The import of a file, which can be gone on with after it broke off.
 *
 * @param id 0 before it is kept
 * @param map the key of the map whose readings these are
 * @param creator the user key of who began it, or the mark of an erasure
 */
public record ImportJob(
        long id,
        String map,
        String creator,
        Instant begun,
        ImportSettings settings,
        ImportProgress progress) {

    public ImportJob at(ImportProgress later) {
        return new ImportJob(id, map, creator, begun, settings, later);
    }
}
