package io.rihla.workbench.applinks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What both ends of the link know and nobody else does; each proves it with every request. */
public final class LinkSecret {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    private LinkSecret(byte[] key) {
        this.key = key.clone();
    }

    /** The secret in this file, which is made when it is missing. */
    public static LinkSecret in(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, HexFormat.of().formatHex(random(32)));
        }
        return new LinkSecret(HexFormat.of().parseHex(Files.readString(file).trim()));
    }

    /** A word that cannot be guessed. */
    static String word() {
        return HexFormat.of().formatHex(random(16));
    }

    String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isSigned(String text, String signature) {
        return MessageDigest.isEqual(
                sign(text).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
