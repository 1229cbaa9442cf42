package io.rihla.readings.csv;

/**
 * What came of reading a file.
 *
 * @param job with how far it has come; for a trial as if everything had been kept
 * @param shape how the file was read
 * @param trial whether nothing was kept
 */
public record ImportRun(ImportJob job, Shape shape, boolean trial) {}
