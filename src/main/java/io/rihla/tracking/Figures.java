package io.rihla.tracking;

import java.util.OptionalInt;

/**
 * How the issues of some pain points stand. An issue that several of them are linked to counts
 * once; cancelled ones do not count.
 *
 * @param open nobody has started them
 * @param done in the period that was asked for
 * @param overdue open or in progress with their last day in the past
 * @param medianAge the whole days since half of the open ones and those in progress were made;
 *     empty when there are none
 * @param unread linked, but not to be read; they are in no other figure
 */
public record Figures(
        int open, int inProgress, int done, int overdue, OptionalInt medianAge, int unread) {

    /** No issue at all. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, OptionalInt.empty(), 0);

    /** How many issues these are, those that cannot be read left out. */
    public int counted() {
        return open + inProgress + done;
    }
}
