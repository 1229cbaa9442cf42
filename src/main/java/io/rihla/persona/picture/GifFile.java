package io.rihla.persona.picture;

/** Reads how a GIF is put together, up to the end of its first frame. */
final class GifFile {

    private static final int SCREEN = 6;
    private static final int FIRST_BLOCK = 13;
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2C;

    private GifFile() {}

    static boolean is(FileReader in) {
        return in.says(0, "GIF87a") || in.says(0, "GIF89a");
    }

    /** The size of the first frame, which may be another one than the file claims to have. */
    static PictureHeader header(FileReader in) {
        int at = FIRST_BLOCK + paletteLength(in.one(SCREEN + 4));
        while (in.one(at) == EXTENSION) {
            at = afterParts(in, at + 2);
        }
        if (in.one(at) != FRAME) {
            throw new PictureRefused(PictureError.DAMAGED);
        }
        PictureHeader header =
                new PictureHeader(
                        PictureKind.GIF, in.twoBackwards(at + 5), in.twoBackwards(at + 7), 1, 1);
        int palette = paletteLength(in.one(at + 9));
        int firstPart = at + 10 + palette + 1;
        afterParts(in, firstPart);
        return header;
    }

    /** How many bytes a palette takes, by the flags before it. */
    private static int paletteLength(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /** Goes over parts, each of which begins with its length; the last one has none. */
    private static int afterParts(FileReader in, int first) {
        int at = first;
        while (in.one(at) != 0) {
            at += 1 + in.one(at);
        }
        return at + 1;
    }
}
