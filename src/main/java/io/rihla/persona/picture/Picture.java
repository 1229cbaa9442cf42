package io.rihla.persona.picture;

/**
 * A picture as it is kept: drawn anew from what was sent, with nothing else in the file.
 *
 * @param kind {@link PictureKind#PNG} or {@link PictureKind#JPEG}
 * @param width in pixels, 1 to {@value #MOST_SIDE}
 * @param height in pixels, 1 to {@value #MOST_SIDE}
 * @param bytes the file, at most {@value #MOST_BYTES} bytes
 */
public record Picture(PictureKind kind, int width, int height, Bytes bytes) {

    /** How long a side may be, in pixels. */
    public static final int MOST_SIDE = 512;

    /** How large the file may be. */
    public static final int MOST_BYTES = 100_000;
}
