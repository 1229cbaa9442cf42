package io.rihla.documents;

/**
 * What one person may do with one page, restrictions on it and on the pages above it included.
 *
 * @param view false for a page in the trash
 * @param edit false for a page in the trash
 * @param remove whether the person may remove the page; false for a page in the trash
 * @param administerSpace whether the person administers the page's space, in the trash or not
 */
public record PageRights(boolean view, boolean edit, boolean remove, boolean administerSpace) {

    /** What a person may do with a page that is gone or was never there. */
    public static final PageRights NONE = new PageRights(false, false, false, false);
}
