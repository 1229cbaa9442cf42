package io.rihla.readings;

/**
 * A reading as it is kept.
 *
 * @param id rises with each that is added
 */
public record StoredReading(long id, Reading reading) {}
