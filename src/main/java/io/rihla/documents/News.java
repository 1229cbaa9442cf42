package io.rihla.documents;

import io.rihla.journey.LoggedEdit;
import java.util.List;

/**
 * What has happened to a map since a revision.
 *
 * @param revision the newest revision
 * @param edits what led there, oldest first; empty when there is nothing new
 * @param tooMany whether there was too much to tell, so that opening the map anew is quicker
 * @param mayEdit whether the person who asks may add to it
 */
public record News(long revision, List<LoggedEdit> edits, boolean tooMany, boolean mayEdit) {

    public News {
        edits = List.copyOf(edits);
    }
}
