package io.rihla.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps which maps wait for a page to be saved. */
public interface BegunStore {

    void add(long map, Instant now);

    /** Maps that have waited since before a moment, those that waited longest first. */
    List<Long> before(Instant moment, int most);

    /** These wait no longer. */
    void remove(Collection<Long> maps);
}
