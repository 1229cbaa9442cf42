package io.rihla.persona;

/** Somebody else has changed the segment since this person saw it. */
public final class SegmentChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    SegmentChanged(String id) {
        super(id, null, false, false);
    }
}
