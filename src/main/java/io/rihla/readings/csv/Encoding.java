package io.rihla.readings.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings in which people's programs write CSV. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /** What Windows calls ANSI where Arabic is written. */
    CP1256(Charset.forName("windows-1256")),
    /** What Windows calls ANSI where Romanian is written. */
    CP1250(Charset.forName("windows-1250"));

    private final Charset charset;
    private final byte[] mark;

    Encoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    public Charset charset() {
        return charset;
    }

    /** How many bytes at the beginning only say which encoding it is. */
    public int markLength(byte[] beginning) {
        if (mark.length == 0 || beginning.length < mark.length) {
            return 0;
        }
        for (int i = 0; i < mark.length; i++) {
            if (beginning[i] != mark[i]) {
                return 0;
            }
        }
        return mark.length;
    }

    /**
     * The encoding of a file by how it begins. The two code pages cannot be told for certain;
     * whoever knows better says so.
     */
    public static Encoding of(byte[] beginning) {
        for (Encoding encoding : values()) {
            if (encoding.markLength(beginning) > 0) {
                return encoding;
            }
        }
        int even = upperHalves(beginning, 0);
        int odd = upperHalves(beginning, 1);
        if (Math.max(even, odd) > beginning.length / 4) {
            return odd > even ? UTF_16LE : UTF_16BE;
        }
        if (isUtf8(beginning)) {
            return UTF_8;
        }
        return writesWordsBeyondAscii(beginning) ? CP1256 : CP1250;
    }

    /** Every other byte so small is the upper half of a Latin or Arabic letter, never a letter. */
    private static int upperHalves(byte[] bytes, int from) {
        int halves = 0;
        for (int i = from; i < bytes.length; i += 2) {
            halves += bytes[i] >= 0 && bytes[i] < '\t' ? 1 : 0;
        }
        return halves;
    }

    /** The last character may be cut off. */
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result =
                decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false);
        return !result.isError();
    }

    /** Arabic words are beyond ASCII throughout, Romanian ones have a letter here and there. */
    private static boolean writesWordsBeyondAscii(byte[] bytes) {
        int beyond = 0;
        int inWords = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                beyond++;
                boolean before = i > 0 && bytes[i - 1] < 0;
                boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
                inWords += before || after ? 1 : 0;
            }
        }
        return inWords * 2 > beyond;
    }
}
