package io.rihla.readings;

import java.time.Instant;

/**
 * One thing that was measured: an answer, or a batch of answers.
 *
 * @param externalId what names it within its series; sent again under this name it counts once
 * @param at when it was measured, to the millisecond
 */
public record Reading(String externalId, Instant at, Tally tally) {

    /** The longest name, in UTF-16 units. */
    public static final int MAX_ID = 100;
}
