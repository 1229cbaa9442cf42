package io.rihla.comments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A comment and the answers to it.
 *
 * @param replies oldest first
 */
public record CommentThread(Comment first, List<Comment> replies, ThreadState state) {

    public CommentThread {
        replies = List.copyOf(replies);
    }

    /** The comments as they are read. */
    public List<Comment> comments() {
        List<Comment> all = new ArrayList<>();
        all.add(first);
        all.addAll(replies);
        return all;
    }

    /** Who has something in it that is still to be read, by user key. */
    public Set<String> authors() {
        Set<String> authors = new LinkedHashSet<>();
        comments().stream()
                .filter(comment -> !comment.deleted())
                .forEach(comment -> authors.add(comment.author()));
        return authors;
    }
}
