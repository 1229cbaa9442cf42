package io.rihla.history;

/** A map has as many named revisions as it may have. */
public final class TooManyMilestones extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyMilestones(String key) {
        super(key);
    }
}
