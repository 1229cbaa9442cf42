package io.rihla.readings;

import java.time.Instant;

/**
 * A reading that somebody hands over.
 *
 * @param use the id of the use of a KPI on the map
 * @param externalId what names it within that use; empty for one that nobody will send again
 */
public record NewReading(String use, String externalId, Instant at, Measured measured) {}
