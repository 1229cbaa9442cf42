package io.rihla.persona.picture;

import java.nio.charset.StandardCharsets;

/** Numbers at places of a file. A place beyond its end means that the file is damaged. */
final class FileReader {

    private final byte[] file;

    FileReader(byte[] file) {
        this.file = file;
    }

    int length() {
        return file.length;
    }

    boolean has(int at) {
        return at >= 0 && at < file.length;
    }

    /** One byte without a sign. */
    int one(int at) {
        if (!has(at)) {
            throw new PictureRefused(PictureError.DAMAGED);
        }
        return file[at] & 0xFF;
    }

    /** Two bytes, the high one first. */
    int two(int at) {
        return one(at) << 8 | one(at + 1);
    }

    /** Two bytes, the low one first. */
    int twoBackwards(int at) {
        return one(at + 1) << 8 | one(at);
    }

    /** Four bytes, the highest one first. */
    int four(int at) {
        return two(at) << 16 | two(at + 2);
    }

    /** Four bytes, the lowest one first. */
    int fourBackwards(int at) {
        return twoBackwards(at + 2) << 16 | twoBackwards(at);
    }

    /** Whether these characters stand at a place; beyond the end none do. */
    boolean says(int at, String latin) {
        byte[] expected = latin.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < expected.length; i++) {
            if (!has(at + i) || file[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
