package io.rihla.notices;

import java.time.Instant;

/**
 * That a person is to hear of something on a map. It holds no text of the map: what is shown of it
 * is read when it is shown, with the rights of then.
 *
 * @param to the user key of who is told
 * @param map the map's key
 * @param element as {@link io.rihla.journey.ElementRef#toString} writes it
 * @param by the user key of who did it; empty for somebody anonymous or for several people
 * @param comment the comment's id; empty where it is about none
 */
public record Notice(
        String to, Kind kind, String map, String element, String by, String comment, Instant at) {

    /** What has happened; of one comment a person hears once, by the first of these that fits. */
    public enum Kind {
        /** Somebody named the person in a comment. */
        MENTIONED,
        /** Somebody answered in a thread that the person has written in. */
        REPLIED,
        /** Somebody commented on a map that the person watches. */
        COMMENTED,
        /** Somebody resolved a thread that the person has written in. */
        RESOLVED,
        /** Others edited a map that the person watches. */
        CHANGED;

        /** Whether it tells that a comment is there, so that telling it twice would be too much. */
        boolean tellsOfComment() {
            return this == MENTIONED || this == REPLIED || this == COMMENTED;
        }

        /** Whether a person is told because they watch the map, and may stop that. */
        public boolean comesOfWatching() {
            return this == COMMENTED || this == CHANGED;
        }
    }
}
