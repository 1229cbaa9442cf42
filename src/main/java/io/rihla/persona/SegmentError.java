package io.rihla.persona;

import io.rihla.journey.EnumIds;

/** What can be wrong with a segment. */
public enum SegmentError {
    SEGMENT_NAME_MISSING,
    /** Another segment, perhaps an archived one, has this name in one of its languages. */
    SEGMENT_NAME_TAKEN,
    /** Longer than the first value says, in UTF-16 units. */
    TOO_LONG,
    BAD_CHARACTER,
    TOO_MANY_SEGMENTS;

    /** What scripts go by. */
    public String code() {
        return EnumIds.id(this);
    }
}
