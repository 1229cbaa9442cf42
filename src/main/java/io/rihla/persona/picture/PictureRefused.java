package io.rihla.persona.picture;

import java.util.List;

/** A file that is not taken as a picture. */
public final class PictureRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final PictureError error;
    private final transient List<Object> values;

    PictureRefused(PictureError error, Object... values) {
        super(error.code(), null, false, false);
        this.error = error;
        this.values = List.of(values);
    }

    public PictureError error() {
        return error;
    }

    /** What the sentence about it needs. */
    public List<Object> values() {
        return values;
    }
}
