package io.rihla.comments;

import io.rihla.documents.Opened;
import io.rihla.journey.JourneyMap;
import java.util.List;

/**
 * What came of writing a comment.
 *
 * @param blind the user keys of those who are mentioned and cannot see the map, who therefore are
 *     not told
 */
public record Written(
        Opened<JourneyMap> map, CommentThread thread, Comment comment, List<String> blind) {}
