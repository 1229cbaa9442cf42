package io.rihla.documents;

/**
 * What one person may do with one map.
 *
 * @param view read it; who may not cannot tell it from one that does not exist
 * @param edit change its content, and place it while it has no home
 * @param manage put it into the bin, bring it back, give it another home, delete it for good
 */
public record MapRights(boolean view, boolean edit, boolean manage) {

    /** The rights of somebody from whom the map is hidden. */
    public static final MapRights NONE = new MapRights(false, false, false);

    /** Whether the map exists at all for this person. */
    public boolean any() {
        return view || edit || manage;
    }
}
