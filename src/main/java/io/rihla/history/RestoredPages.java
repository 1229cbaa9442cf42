package io.rihla.history;

import io.rihla.documents.MapHead;
import java.util.Collection;
import java.util.Optional;

/**
 * Pages whose text went back to an earlier version while their maps went on. Whether the maps
 * should follow is for the page's editors to say, once.
 */
public interface RestoredPages {

    /**
     * Takes down what a version of a page shows, and whether its text is that of an earlier
     * version, though not of the one before it. If so, its maps are asked about from now on.
     *
     * @param text the text of the page as it was saved
     */
    void saved(long pageId, int pageVersion, String text, Collection<MapHead> maps);

    /** What is asked about a map on a page; empty when nothing is, or no more. */
    Optional<Question> open(long pageId, MapHead map);

    /** Ends the question: somebody has answered it. */
    void answered(long pageId, MapHead map);

    /**
     * Whether a map should follow its page.
     *
     * @param version the version of the page whose text is back
     * @param revision what the map was when that version was saved
     */
    record Question(int version, long revision) {}
}
