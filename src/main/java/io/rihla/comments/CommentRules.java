package io.rihla.comments;

import io.rihla.journey.EditError;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.MapLimits;
import io.rihla.journey.TextRules;
import java.util.Optional;

/** What a comment may be. */
public final class CommentRules {

    /** How many people one comment may mention: each is asked about and told. */
    public static final int MOST_MENTIONS = 20;

    private CommentRules() {}

    /**
     * A text as it is kept: without blanks round it, its lines ended in one way.
     *
     * @throws EditRefused if it cannot be one
     */
    public static String checked(String text, MapLimits limits) {
        String kept = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (kept.isEmpty()) {
            throw refusal(EditError.COMMENT_WITHOUT_TEXT);
        }
        if (kept.length() > limits.commentLength()) {
            throw refusal(EditError.COMMENT_TOO_LONG, limits.commentLength());
        }
        TextRules.problem(kept)
                .ifPresent(
                        problem -> {
                            throw refusal(problem);
                        });
        if (Mentions.in(kept).size() > MOST_MENTIONS) {
            throw refusal(EditError.TOO_MANY_MENTIONS, MOST_MENTIONS);
        }
        return kept;
    }

    /**
     * Checks that a map has room for one more.
     *
     * @param there how many it has
     */
    public static void checkRoom(int there, MapLimits limits) {
        if (there >= limits.comments()) {
            throw refusal(EditError.TOO_MANY_COMMENTS, limits.comments());
        }
    }

    private static EditRefused refusal(EditError error, int... limit) {
        String[] args = new String[limit.length];
        for (int i = 0; i < limit.length; i++) {
            args[i] = Integer.toString(limit[i]);
        }
        return new EditRefused(error, ElementRef.MAP, Optional.empty(), args);
    }
}
