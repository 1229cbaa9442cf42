package io.rihla.bridge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What has to be told to the other product, kept until it has been told. An entry names its subject
 * and never holds data: what is told is read when it is told, so that telling it twice or late does
 * no harm.
 */
public interface Outbox {

    /** What there is to tell. */
    enum Kind {
        /** To Jira: what the journey index has to know of a map; the subject is the map's key. */
        INDEX,
        /** To Jira: an issue's remote links to maps; the subject is the id. */
        REMOTE_LINK,
        /**
         * To Jira: the same once more, when nothing that was sent can still be under way; the
         * subject is the id.
         */
        REMOTE_CHECK,
        /** To Confluence: that an issue has changed; the subject is the id. */
        HINT;

        /** The name in answers and at the end of the keys of texts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something to tell.
     *
     * @param tries how often the other product has refused it
     * @param dead whether it is no longer tried until an administrator says so
     * @param problem what the other product had against it the last time; mostly empty
     */
    record Entry(
            long id,
            Kind kind,
            String subject,
            Instant made,
            int tries,
            boolean dead,
            String problem) {}

    /** Adds something that is due at once, as {@link #add(Kind, Collection, Instant, Instant)}. */
    default void add(Kind kind, Collection<String> subjects, Instant now) {
        add(kind, subjects, now, now);
    }

    /**
     * Adds something in a transaction of its own; what was there of this subject becomes one.
     *
     * @param due when it is told at the earliest
     */
    void add(Kind kind, Collection<String> subjects, Instant now, Instant due);

    /** What is due, oldest first. */
    List<Entry> due(Kind kind, Instant now, int most);

    /** Removes what has been told. What was added about the same meanwhile stays. */
    void done(Collection<Entry> told);

    /**
     * Keeps something that was refused.
     *
     * @param next when to try it again
     * @param dead whether to give it up
     */
    void refused(Entry entry, Instant next, boolean dead, String problem);

    /** What was given up, newest first. */
    List<Entry> dead(int most);

    /** How many entries are due, without those that were given up. */
    int waiting(Instant now);

    /** Tries everything that was given up again, and what waits for later, at once. */
    void retry(Instant now);
}
