package io.rihla.history;

import io.rihla.documents.MapHead;
import java.util.Collection;
import java.util.Optional;

/** Remembers what maps looked like when a page was saved. */
public interface PageNotes {

    /** Notes the newest revision of every map that a version of a page shows. */
    void note(long pageId, int pageVersion, Collection<MapHead> maps);

    /**
     * The revision that a version of a page showed when it was saved; empty where nothing was
     * noted, such as for pages from before Rihla was installed.
     */
    Optional<Long> revision(long pageId, int pageVersion, MapHead map);
}
