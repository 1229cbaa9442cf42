package io.rihla.documents;

/** There is no such map for this person: missing and hidden look the same (404). */
public final class NoSuchMap extends MapRefused {

    private static final long serialVersionUID = 1;

    public NoSuchMap(String key) {
        super("No such map: " + key);
    }
}
