package io.rihla.journey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that follow from what an element is about: the same on every node, for good. */
final class DerivedIds {

    private static final int MAX_ID = 64;
    private static final int HASH = 40;

    private DerivedIds() {}

    /** An id as long as ids may be; else a short one, with a hash of what it is about. */
    static String of(String id, String prefix, String about) {
        return id.length() <= MAX_ID ? id : prefix + "." + hash(about);
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
