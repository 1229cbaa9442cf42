package io.rihla.workbench.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The name that keeps one plugin's tables apart from all others'. */
public record Namespace(String name) {

    /** {@code AO_} and the last six hexadecimal digits of the name's MD5, upper case. */
    public String tablePrefix() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean owns(String table) {
        return table.toUpperCase(Locale.ROOT).startsWith(tablePrefix() + "_");
    }
}
