package io.rihla.search;

/** The wiki's own search index, as far as it can be asked to look at a page again. */
public interface PageIndex {

    /** How it goes. */
    enum State {
        /** It does what it is asked. */
        WORKING,
        /** It failed the last time. */
        FAILING,
        /** This wiki has none that can be asked: pages are indexed when they are saved. */
        NONE
    }

    State state();

    /**
     * Has a page indexed again; a page that is gone or in the trash needs nothing.
     *
     * @return false if it failed and has to be tried again
     */
    boolean index(long pageId);
}
