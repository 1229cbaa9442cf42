package io.rihla.persona.picture;

/** Reads the one thing of EXIF that is needed to show a picture: how the camera was held. */
final class Exif {

    static final int UPRIGHT = 1;

    private static final String MARK = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 200;

    private Exif() {}

    /**
     * 1 to 8 as EXIF counts the ways to hold a camera; {@link #UPRIGHT} for everything that cannot
     * be read, because a picture that lies on its side is no reason to refuse it.
     *
     * @param at where the content of the segment begins
     */
    static int turn(FileReader in, int at) {
        try {
            return in.says(at, MARK) ? new Block(in, at + MARK.length()).turn() : UPRIGHT;
        } catch (PictureRefused beyondTheEnd) {
            return UPRIGHT;
        }
    }

    /** The block of entries, whose numbers are written in one of two orders. */
    private record Block(FileReader in, int begin, boolean backwards) {

        Block(FileReader in, int begin) {
            this(in, begin, in.says(begin, "II"));
        }

        int turn() {
            int entries = begin + four(begin + 4);
            int count = Math.min(two(entries), MOST_ENTRIES);
            for (int i = 0; i < count; i++) {
                int entry = entries + 2 + i * ENTRY;
                if (two(entry) == ORIENTATION) {
                    int turn = two(entry + 8);
                    return turn >= 1 && turn <= 8 ? turn : UPRIGHT;
                }
            }
            return UPRIGHT;
        }

        private int two(int at) {
            return backwards ? in.twoBackwards(at) : in.two(at);
        }

        private int four(int at) {
            return backwards ? in.fourBackwards(at) : in.four(at);
        }
    }
}
