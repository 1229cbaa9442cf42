package io.rihla.persona.picture;

import io.rihla.journey.EnumIds;

/** Why a file is not taken as a picture. Each has a sentence that says what to do instead. */
public enum PictureError {
    /** Nothing was sent. */
    EMPTY,
    /** The file has more megabytes than the first value says. */
    FILE_TOO_LARGE,
    /** Neither PNG nor JPEG nor GIF, whatever its name says. */
    UNKNOWN_KIND,
    /** More megapixels than the first value says; it has as many as the second does. */
    TOO_MANY_PIXELS,
    /** One side has more pixels than the first value says. */
    SIDE_TOO_LONG,
    /** Made for printing, in colours that screens do not have. */
    PRINT_COLOURS,
    /** Written in a way that takes too much work to read, or that hardly anybody uses. */
    TOO_COMPLEX,
    /** It ends too early, or contradicts itself. */
    DAMAGED,
    /** As many pictures as the first value says have been kept for one persona. */
    TOO_MANY_PICTURES,
    /** Others are being read at this moment. */
    BUSY,
    /** This server lacks what reads pictures. */
    UNAVAILABLE;

    /** What scripts go by. */
    public String code() {
        return EnumIds.id(this);
    }
}
