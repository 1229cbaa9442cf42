package io.rihla.documents;

/** The person may see the map, but not do this with it (403). */
public final class NotAllowed extends MapRefused {

    private static final long serialVersionUID = 1;

    public NotAllowed(String key) {
        super("Not allowed on map: " + key);
    }
}
