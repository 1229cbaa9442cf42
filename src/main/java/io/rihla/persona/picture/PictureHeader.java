package io.rihla.persona.picture;

/**
 * What a file says of itself before anything in it is drawn.
 *
 * @param width in pixels, as claimed
 * @param height in pixels, as claimed
 * @param passes how often a reader goes over the whole picture
 * @param turn how the camera was held, as EXIF counts it: 1 is upright
 */
record PictureHeader(PictureKind kind, int width, int height, int passes, int turn) {

    /** Beyond this no portrait is. */
    private static final int MOST_MEGAPIXELS = 40;

    private static final int MEGA = 1_000_000;

    /** A reader keeps whole lines in memory, so one line alone must not be forty megapixels. */
    private static final int MOST_SIDE = 20_000;

    /** Ten passes are usual. Thousands fit into a small file and take minutes to read. */
    private static final int MOST_PASSED_MEGAPIXELS = 16 * MOST_MEGAPIXELS;

    private static final int MOST_PASSES = 100;

    /** Reads the header, and no more, of a file of any kind that is known. */
    static PictureHeader of(byte[] file) {
        if (file.length == 0) {
            throw new PictureRefused(PictureError.EMPTY);
        }
        FileReader in = new FileReader(file);
        PictureHeader header;
        if (PngFile.is(in)) {
            header = PngFile.header(in);
        } else if (JpegFile.is(in)) {
            header = JpegFile.header(in);
        } else if (GifFile.is(in)) {
            header = GifFile.header(in);
        } else {
            throw new PictureRefused(PictureError.UNKNOWN_KIND);
        }
        header.check();
        return header;
    }

    private void check() {
        if (width <= 0 || height <= 0) {
            throw new PictureRefused(PictureError.DAMAGED);
        }
        long pixels = (long) width * height;
        if (pixels > (long) MOST_MEGAPIXELS * MEGA) {
            throw new PictureRefused(
                    PictureError.TOO_MANY_PIXELS, MOST_MEGAPIXELS, (pixels + MEGA - 1) / MEGA);
        }
        if (Math.max(width, height) > MOST_SIDE) {
            throw new PictureRefused(PictureError.SIDE_TOO_LONG, MOST_SIDE);
        }
        if (passes > MOST_PASSES || pixels * passes > (long) MOST_PASSED_MEGAPIXELS * MEGA) {
            throw new PictureRefused(PictureError.TOO_COMPLEX);
        }
    }
}
