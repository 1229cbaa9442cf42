package io.rihla.comments;

import io.rihla.journey.ElementRef;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that somebody said about an element of a map (domain A7.9).
 *
 * @param element what it is about; the map itself, or an element that may be gone by now
 * @param thread the id of the comment that this one answers; 0 for one that begins a thread
 * @param author the user key of who said it, or the mark of an erasure
 * @param edited when its text was last changed; empty when it never was
 * @param deleted whether only its place is left, because others have answered it
 * @param text plain, with line breaks and {@link Mentions}; empty when it was deleted
 */
public record Comment(
        long id,
        ElementRef element,
        long thread,
        String author,
        Instant at,
        Optional<Instant> edited,
        boolean deleted,
        String text) {

    /** The id of the comment that begins the thread. */
    public long threadId() {
        return thread == 0 ? id : thread;
    }
}
