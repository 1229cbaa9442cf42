package io.rihla.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps notices. It knows no rights. */
public interface NoticeStore {

    /**
     * Keeps notices; their ids are not used.
     *
     * @return the notices with their ids
     */
    List<KeptNotice> add(Collection<KeptNotice> drafts);

    /** What was told of a comment, to whomever. */
    List<KeptNotice> ofComment(String comment);

    /** A person's notices, the newest first. */
    List<KeptNotice> of(String person, long before, int limit);

    /** A person's notices that are newer than one, the newest first. */
    List<KeptNotice> after(String person, long id, int limit);

    /** Notices by their ids, in no particular order. */
    List<KeptNotice> byIds(Collection<Long> ids);

    /** Forgets notices by their ids. */
    void remove(Collection<Long> ids);

    /** Forgets what was told before a moment. */
    void removeBefore(Instant moment);
}
