package io.rihla.persona.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Bytes that nobody can change any more. */
public final class Bytes {

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Bytes of(byte... bytes) {
        return new Bytes(bytes.clone());
    }

    /**
     * The bytes that a text stands for.
     *
     * @throws IllegalArgumentException if it was not written by {@link #base64}
     */
    public static Bytes ofBase64(String text) {
        return new Bytes(Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII)));
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public byte[] array() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /** Tells equal bytes from others: SHA-256, in 64 characters. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
