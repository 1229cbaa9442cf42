package io.rihla.persona;

import java.util.List;

/** Keeps the catalogue of segments. */
public interface SegmentStore {

    /** Every segment, the oldest first, the archived ones too, with one question. */
    List<Segment> all();

    /**
     * Adds a segment.
     *
     * @return the segment with its id
     */
    Segment add(Segment draft);

    /** Writes what can change of a segment that is there; {@code false} if it is not. */
    boolean write(Segment segment);

    /** Writes only whether a segment is archived; {@code false} if it is not there. */
    boolean archive(String id, boolean away);

    /** Removes a segment for good. */
    void remove(String id);
}
