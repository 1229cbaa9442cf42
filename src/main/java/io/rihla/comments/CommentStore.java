package io.rihla.comments;

import io.rihla.documents.MapHead;
import io.rihla.journey.ElementRef;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps comments. What reading costs does not grow with how many there are. */
public interface CommentStore {

    /** All threads of a map, oldest first: one statement over narrow columns. */
    List<ThreadLine> threads(MapHead map);

    /**
     * Threads with all their comments, in the order asked for; those that are gone are left out.
     */
    List<CommentThread> read(MapHead map, Collection<Long> threads);

    Optional<Comment> comment(MapHead map, long id);

    /** What this person has sent under this name before. */
    Optional<Comment> sent(MapHead map, String author, String clientId);

    /** How many comments a map has, the deleted ones too whose place is kept. */
    int count(MapHead map);

    /** Begins a thread; sent again under the same name it is kept once. */
    Comment begin(
            MapHead map,
            ElementRef element,
            String author,
            String clientId,
            Instant at,
            String text);

    /**
     * Answers in a thread, which is open afterwards; sent again under the same name it is kept
     * once.
     *
     * @return empty when the thread is gone
     */
    Optional<Comment> reply(
            MapHead map, Comment first, String author, String clientId, Instant at, String text);

    /** Replaces a text. */
    void rewrite(MapHead map, long id, String text, Instant at);

    /**
     * Deletes a comment. Of one that was answered the place is kept; a thread of which nothing is
     * left to read goes as a whole.
     */
    void delete(MapHead map, Comment comment);

    /** Says of a thread whether it is settled. */
    void set(MapHead map, long thread, ThreadState state);
}
