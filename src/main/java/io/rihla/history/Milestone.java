package io.rihla.history;

import java.time.Instant;

/**
 * A revision that somebody gave a name.
 *
 * @param author the user key of who named it
 * @param name at most {@value #MAX_NAME} UTF-16 units in one line
 */
public record Milestone(long id, long revision, String name, String author, Instant at) {

    public static final int MAX_NAME = 100;

    /** How many a map may have: a list for people, not a second log. */
    public static final int MOST = 200;
}
