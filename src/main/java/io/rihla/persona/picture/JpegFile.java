package io.rihla.persona.picture;

import java.io.ByteArrayOutputStream;

/**
 * Reads how a JPEG is put together: segments, each with a marker and most with a length, and
 * between some of them the picture itself, in which markers cannot occur.
 */
final class JpegFile {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    static final int SCAN = 0xDA;
    private static final int APP_0 = 0xE0;
    private static final int APP_14 = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_SEGMENT = 2;

    private JpegFile() {}

    static boolean is(FileReader in) {
        return in.says(0, "\u00FF\u00D8\u00FF");
    }

    static PictureHeader header(FileReader in) {
        JpegFrame frame = new JpegFrame(in);
        walk(in, frame);
        return frame.header();
    }

    /** The file with nothing in it but what drawing needs. */
    static byte[] bare(byte[] file) {
        FileReader in = new FileReader(file);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, FIRST_SEGMENT);
        walk(
                in,
                (marker, at, end) -> {
                    if (isDrawn(in, marker, at)) {
                        bare.write(file, at, end - at);
                    }
                });
        return bare.toByteArray();
    }

    /**
     * Camera, place, profiles and small pictures are not; of what programs add, two say how colours
     * are written.
     */
    private static boolean isDrawn(FileReader in, int marker, int at) {
        return switch (marker) {
            case APP_0 -> in.says(at + 4, "JFIF\0");
            case APP_14 -> in.says(at + 4, "Adobe");
            default -> marker != COMMENT && (marker < APP_0 || marker > 0xEF);
        };
    }

    /** What one segment is: its marker, where it begins and where the next one does. */
    @FunctionalInterface
    interface Segment {
        void at(int marker, int begin, int end);
    }

    private static void walk(FileReader in, Segment each) {
        int at = FIRST_SEGMENT;
        while (true) {
            if (in.one(at) != 0xFF) {
                throw new PictureRefused(PictureError.DAMAGED);
            }
            int marker = in.one(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0 || marker == START || isRestart(marker)) {
                throw new PictureRefused(PictureError.DAMAGED);
            }
            int end = end(in, marker, at);
            if (end > in.length()) {
                throw new PictureRefused(PictureError.DAMAGED);
            }
            each.at(marker, at, end);
            if (marker == END) {
                return;
            }
            at = end;
        }
    }

    private static int end(FileReader in, int marker, int at) {
        if (marker == END) {
            return at + 2;
        }
        int length = in.two(at + 2);
        if (length < 2) {
            throw new PictureRefused(PictureError.DAMAGED);
        }
        int end = at + 2 + length;
        return marker == SCAN ? afterScan(in, end) : end;
    }

    /** In the picture itself the byte of a marker is followed by zero, or by a restart. */
    private static int afterScan(FileReader in, int first) {
        int at = first;
        while (in.one(at) != 0xFF || in.one(at + 1) == 0 || isRestart(in.one(at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }
}
