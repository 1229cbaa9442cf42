package io.rihla.readings;

/**
 * A series that is kept.
 *
 * @param id under which its readings are kept
 * @param scale how all its answers are counted
 * @param snapshots whether each of its readings tells of one and the same thing how it is at the
 *     moment: such readings are never added up, the newest of a period stands for it
 */
public record SeriesLine(long id, Series series, Scale scale, boolean snapshots) {}
