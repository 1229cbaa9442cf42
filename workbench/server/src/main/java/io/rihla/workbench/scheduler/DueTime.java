package io.rihla.workbench.scheduler;

import java.time.Instant;
import java.util.Optional;

/** When a job is due. */
interface DueTime {

    /** Empty when it is not due again. */
    Optional<Instant> get();

    void set(Optional<Instant> due);

    /**
     * Puts the next time in the place of this one.
     *
     * @return whether nobody else did
     */
    boolean advance(Instant from, Optional<Instant> to);

    /** The job is not due any more. */
    void forget();
}
