package io.rihla.comments;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a thread is settled.
 *
 * @param by the user key of who resolved it, or opened it again; empty before anybody did
 * @param at when; empty before anybody did
 */
public record ThreadState(boolean resolved, String by, Optional<Instant> at) {

    /** As every thread begins. */
    public static final ThreadState OPEN = new ThreadState(false, "", Optional.empty());
}
