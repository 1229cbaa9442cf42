package io.rihla.comments;

import io.rihla.documents.MapRefused;

/** There is no such comment on the map. */
public final class NoSuchComment extends MapRefused {

    private static final long serialVersionUID = 1;

    public NoSuchComment(String key, long id) {
        super("Map " + key + " has no comment " + id);
    }
}
