package io.rihla.notices;

/**
 * Tells people what concerns them. To be asked outside of a transaction; it fails for nobody who is
 * gone and tells nobody what they have done themselves. Nobody is shown a notice of a map that they
 * may not see at that moment.
 */
public interface Notices {

    /** Tells one person. */
    void tell(Notice notice);

    /**
     * Tells everybody who watches a map of a new comment, but for those who were or will be told of
     * it by {@link #tell}.
     *
     * @param element as {@link io.rihla.journey.ElementRef#toString} writes it
     * @param by the user key of who commented
     */
    void commented(String map, String element, String by, String comment);
}
