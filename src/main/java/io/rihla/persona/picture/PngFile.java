package io.rihla.persona.picture;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Reads how a PNG is put together: a signature and chunks of length, name, content and sum. */
final class PngFile {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final int FIRST_CHUNK = 8;
    private static final int HEADER_LENGTH = 13;

    /** Length, name and sum of a chunk. */
    private static final int FRAME = 12;

    /**
     * What drawing needs. Texts and profiles may unpack to gigabytes, and are nobody's business.
     */
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngFile() {}

    static boolean is(FileReader in) {
        return in.says(0, SIGNATURE);
    }

    static PictureHeader header(FileReader in) {
        if (in.four(FIRST_CHUNK) != HEADER_LENGTH || !in.says(FIRST_CHUNK + 4, "IHDR")) {
            throw new PictureRefused(PictureError.DAMAGED);
        }
        return new PictureHeader(
                PictureKind.PNG, in.four(FIRST_CHUNK + 8), in.four(FIRST_CHUNK + 12), 1, 1);
    }

    /** The file with nothing in it but what drawing needs. */
    static byte[] bare(byte[] file) {
        FileReader in = new FileReader(file);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, FIRST_CHUNK);
        boolean headed = false;
        int at = FIRST_CHUNK;
        while (true) {
            int length = in.four(at);
            if (length < 0 || length > in.length() - at - FRAME) {
                throw new PictureRefused(PictureError.DAMAGED);
            }
            int chunk = at;
            boolean drawn = DRAWN.stream().anyMatch(name -> in.says(chunk + 4, name));
            boolean header = in.says(at + 4, "IHDR");
            if (header && headed) {
                throw new PictureRefused(PictureError.DAMAGED);
            }
            headed |= header;
            if (drawn) {
                bare.write(file, at, FRAME + length);
            }
            if (in.says(at + 4, "IEND")) {
                return bare.toByteArray();
            }
            at += FRAME + length;
        }
    }
}
