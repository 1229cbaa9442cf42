package io.rihla.persona;

/** The catalogue has no segment with this id. */
public final class NoSuchSegment extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchSegment(String id) {
        super(id, null, false, false);
    }
}
