package io.rihla.documents;

import java.time.Instant;

/**
 * One edit as it is kept: a line of the log of its map.
 *
 * @param revision the revision that the edit made
 * @param stamp the random number that tells this edit from any other that ever had its revision
 * @param author the user key of who made the edit; empty for somebody anonymous
 * @param clientId the name that the client gave to the edit, at most 100 characters; empty for none
 * @param edit the edit, as JSON
 * @param before what the edit replaced, as JSON
 */
public record LogLine(
        long revision,
        long stamp,
        String author,
        Instant at,
        String clientId,
        String edit,
        String before) {

    /** How many characters the line adds to the log. */
    public long size() {
        return (long) edit.length() + before.length();
    }
}
