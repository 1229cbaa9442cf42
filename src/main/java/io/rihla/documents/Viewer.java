package io.rihla.documents;

/**
 * The person for whom something is done: every right is theirs, never an author's.
 *
 * @param userKey the person's user key, which survives renaming; empty for an anonymous reader
 * @param administrator whether the person administers the whole site
 */
public record Viewer(String userKey, boolean administrator) {

    /** A reader who has not logged in. */
    public static final Viewer ANONYMOUS = new Viewer("", false);

    public Viewer {
        if (userKey.isEmpty() && administrator) {
            throw new IllegalArgumentException("Nobody anonymous administers a site.");
        }
    }

    /** A person without any right over the site as a whole. */
    public static Viewer of(String userKey) {
        return new Viewer(userKey, false);
    }

    public boolean anonymous() {
        return userKey.isEmpty();
    }
}
