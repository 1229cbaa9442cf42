package io.rihla.archive;

import java.util.Optional;

/**
 * Takes in what an archive has, for the person who imports it.
 *
 * @param <D> the kind of document
 */
public interface Intake<D> {

    /** Whether the site has a document of any kind with this key. */
    boolean has(String key);

    /**
     * Keeps a document.
     *
     * @param homePage the page it lived on; on another site this may be any other page
     * @return the key that it has here
     */
    String take(D document, Optional<Long> homePage);
}
