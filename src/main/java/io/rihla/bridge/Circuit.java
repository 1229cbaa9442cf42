package io.rihla.bridge;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Leaves a neighbour in peace that does not answer. After some failures in a row nobody asks it for
 * a while; then one asks, and the others only once that one had an answer.
 */
final class Circuit {

    /** How many failures in a row open it. */
    static final int FAILURES = 5;

    /** How long it stays open. */
    static final Duration REST = Duration.ofSeconds(30);

    private final LongSupplier nanos;
    private int failures;
    private boolean open;
    private boolean probing;
    private long openedAt;

    /**
     * @param nanos a clock that never goes back
     */
    Circuit(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** How it stands, for the page that shows its health. */
    enum State {
        CLOSED,
        HALF_OPEN,
        OPEN
    }

    synchronized State state() {
        if (!open) {
            return State.CLOSED;
        }
        return rested() ? State.HALF_OPEN : State.OPEN;
    }

    /** Whether one may ask now; who may has to say afterwards how it went. */
    synchronized boolean pass() {
        if (!open) {
            return true;
        }
        if (probing || !rested()) {
            return false;
        }
        probing = true;
        return true;
    }

    synchronized void succeeded() {
        open = false;
        probing = false;
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        if (probing || failures >= FAILURES) {
            open = true;
            openedAt = nanos.getAsLong();
        }
        probing = false;
    }

    /** The neighbour was not asked after all. */
    synchronized void nothingLearnt() {
        probing = false;
    }

    private boolean rested() {
        return nanos.getAsLong() - openedAt >= REST.toNanos();
    }
}
