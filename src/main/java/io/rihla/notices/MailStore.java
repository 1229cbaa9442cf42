package io.rihla.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps what is to go by mail, and for an hour what went. */
public interface MailStore {

    /** Keeps errands; their ids are not used. */
    void add(Collection<Errand> drafts);

    /** What may go by now, what has waited longest first. */
    List<Errand> due(Instant now, int limit);

    /** Keeps when errands are due and how often they were tried. */
    void save(Collection<Errand> changed);

    /** Forgets errands, and keeps for each of their pairs that a mail went. */
    void sent(Collection<Errand> errands, Instant now);

    /** Forgets errands that will not go. */
    void remove(Collection<Errand> errands);

    /** Forgets the errands of notices that are gone. */
    void removeOf(Collection<Long> notices);

    /** When the last mail went to these people, by map, as far back as a moment. */
    Map<Errand.Pair, Instant> sentSince(Collection<String> people, Instant moment);

    /** Forgets what went before a moment. */
    void removeSentBefore(Instant moment);

    /** How many errands wait after having been tried. */
    int failing();

    /** How many were given up, ever. */
    long lost();

    /** Counts errands that were given up. */
    void lose(int errands, Instant now);
}
