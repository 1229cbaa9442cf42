package io.rihla.journey;

import java.util.List;

/**
 * What has happened to a map since a revision.
 *
 * @param revision the newest revision
 * @param edits what led there, oldest first; empty when there is nothing new
 * @param tooMany whether there was too much to tell, so that opening the map anew is quicker
 */
public record News(long revision, List<LoggedEdit> edits, boolean tooMany) {

    public News {
        edits = List.copyOf(edits);
    }

    static News none(long revision) {
        return new News(revision, List.of(), false);
    }
}
