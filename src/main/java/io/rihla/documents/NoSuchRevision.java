package io.rihla.documents;

/** The map has never had this revision (404 for reading, 400 for editing). */
public final class NoSuchRevision extends MapRefused {

    private static final long serialVersionUID = 1;

    public NoSuchRevision(String key, long revision) {
        super("No revision " + revision + " of map: " + key);
    }
}
