package io.rihla.comments;

import io.rihla.journey.ElementRef;

/**
 * What somebody wants to say.
 *
 * @param element what it is about; of no account in an answer
 * @param thread a comment of the thread that it answers; 0 to begin one
 * @param clientId the client's own name for it: sent again, it counts once; empty for none
 */
public record NewComment(ElementRef element, long thread, String text, String clientId) {

    public static final int MAX_CLIENT_ID = 64;
}
