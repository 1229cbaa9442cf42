package io.rihla.feeds;

import io.rihla.readings.Scale;
import java.util.Set;

/** What is measured of the issues that a search finds. */
public enum FeedMeasure {
    /** How many there are. */
    COUNT(Scale.AMOUNT),
    /** The median of how long ago they were created, in the KPI's unit of time, else in days. */
    MEDIAN_AGE(Scale.DURATION, Scale.AMOUNT),
    /** How many of them a second condition holds for, such as that they were reopened. */
    SHARE(Scale.SHARE),
    /** The mean time from creation to resolution of those resolved on each day. */
    TIME_TO_RESOLUTION(Scale.DURATION, Scale.AMOUNT);

    private final Set<Scale> scales;

    FeedMeasure(Scale... scales) {
        this.scales = Set.of(scales);
    }

    /** Whether a KPI whose answers are counted so can show it. */
    public boolean fits(Scale scale) {
        return scales.contains(scale);
    }
}
