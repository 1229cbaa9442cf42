package io.rihla.comments;

import io.rihla.notices.Notice;
import io.rihla.notices.Notice.Kind;
import io.rihla.notices.Notices;
import java.time.Instant;
import java.util.Collection;

/** Tells people of comments: those who are mentioned, those of the thread, and who watches. */
final class Telling {

    private final Notices notices;

    Telling(Notices notices) {
        this.notices = notices;
    }

    /**
     * @param mentioned those who are mentioned and see the map
     */
    void written(String map, CommentThread thread, Comment comment, Collection<String> mentioned) {
        mentioned(map, comment, mentioned);
        if (comment.thread() != 0) {
            thread.authors().stream()
                    .filter(person -> !mentioned.contains(person))
                    .forEach(person -> tell(person, Kind.REPLIED, map, comment));
        }
        notices.commented(
                map, comment.element().toString(), comment.author(), Long.toString(comment.id()));
    }

    void mentioned(String map, Comment comment, Collection<String> mentioned) {
        mentioned.forEach(person -> tell(person, Kind.MENTIONED, map, comment));
    }

    void resolved(String map, CommentThread thread, String by, Instant at) {
        Comment first = thread.first();
        thread.authors()
                .forEach(
                        person ->
                                notices.tell(
                                        new Notice(
                                                person,
                                                Kind.RESOLVED,
                                                map,
                                                first.element().toString(),
                                                by,
                                                Long.toString(first.id()),
                                                at)));
    }

    private void tell(String person, Kind kind, String map, Comment comment) {
        if (!person.equals(comment.author())) {
            notices.tell(
                    new Notice(
                            person,
                            kind,
                            map,
                            comment.element().toString(),
                            comment.author(),
                            Long.toString(comment.id()),
                            comment.at()));
        }
    }
}
