package io.rihla.comments;

import io.rihla.journey.ElementRef;
import java.util.Optional;

/**
 * Which threads somebody wants to read.
 *
 * @param element only those about this one; empty for all
 * @param offset how many to pass over
 * @param limit how many to tell of, at most {@value #MOST}
 */
public record CommentQuery(Optional<ElementRef> element, Show show, int offset, int limit) {

    public static final int MOST = 100;

    /** Which states are asked for. */
    public enum Show {
        OPEN,
        RESOLVED,
        ALL
    }

    boolean wants(ThreadLine thread) {
        return element.map(thread.element()::equals).orElse(true)
                && (show == Show.ALL || thread.resolved() == (show == Show.RESOLVED));
    }
}
