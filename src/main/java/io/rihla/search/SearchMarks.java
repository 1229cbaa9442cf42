package io.rihla.search;

import io.rihla.documents.MapHead;
import java.util.Collection;
import java.util.List;

/**
 * What the wiki's search has not been told yet. The marks are made with the change itself, in its
 * transaction, so that none is lost when a node dies.
 */
public interface SearchMarks {

    /**
     * A page whose maps and personas are other ones than before: one came, left, went into the bin
     * or out of it.
     */
    record Due(long id, long pageId) {}

    /** Pages that are due, the oldest mark first; a page can be there more than once. */
    List<Due> pages(int most);

    /** Removes marks. */
    void done(Collection<Due> told);

    /** Puts marks behind all others. */
    void later(Collection<Due> failed);

    /** Maps and personas that live on a page and have changed since the search was told of them. */
    List<MapHead> changed(int most);

    /**
     * Notes that the search knows a map or a persona.
     *
     * @return false if somebody has changed it since this head was read; its mark then stays
     */
    boolean told(MapHead map);
}
