package io.rihla.persona.picture;

/** Gathers from the segments of a JPEG what its header says. */
final class JpegFrame implements JpegFile.Segment {

    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int EXTENSION = 0xC8;
    private static final int ARITHMETIC_TABLES = 0xCC;
    private static final int APP_1 = 0xE1;

    private final FileReader in;
    private boolean found;
    private int width;
    private int height;
    private int scans;
    private int turn = Exif.UPRIGHT;

    JpegFrame(FileReader in) {
        this.in = in;
    }

    @Override
    public void at(int marker, int begin, int end) {
        if (isFrame(marker)) {
            frame(marker, begin);
        } else if (marker == JpegFile.SCAN) {
            scans++;
        } else if (marker == APP_1 && turn == Exif.UPRIGHT) {
            turn = Exif.turn(in, begin + 4);
        }
    }

    PictureHeader header() {
        if (!found || scans == 0) {
            throw new PictureRefused(PictureError.DAMAGED);
        }
        return new PictureHeader(PictureKind.JPEG, width, height, scans, turn);
    }

    private static boolean isFrame(int marker) {
        return marker >= BASELINE
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != EXTENSION
                && marker != ARITHMETIC_TABLES;
    }

    private void frame(int marker, int begin) {
        if (found) {
            throw new PictureRefused(PictureError.DAMAGED);
        }
        int bits = in.one(begin + 4);
        int colours = in.one(begin + 9);
        if (marker > PROGRESSIVE || bits != 8) {
            throw new PictureRefused(PictureError.TOO_COMPLEX);
        }
        if (colours == 4) {
            throw new PictureRefused(PictureError.PRINT_COLOURS);
        }
        if (colours != 1 && colours != 3) {
            throw new PictureRefused(PictureError.DAMAGED);
        }
        found = true;
        height = in.two(begin + 5);
        width = in.two(begin + 7);
    }
}
