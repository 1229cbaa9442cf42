package io.rihla.readings;

/**
 * A reading and where it belongs.
 *
 * @param series the id of a {@link SeriesLine}
 */
public record PlacedReading(long series, Reading reading) {}
