package io.rihla.readings;

/**
 * A series that is kept.
 *
 * @param id under which its readings are kept
 * @param scale how all its answers are counted
 */
public record SeriesLine(long id, Series series, Scale scale) {}
