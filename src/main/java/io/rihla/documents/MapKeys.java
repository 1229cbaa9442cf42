package io.rihla.documents;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Keys that name maps. A new one is eight random letters and digits: nobody has to hand out
 * numbers, a map keeps its key when it is carried to another site, and a key tells nothing of its
 * map.
 */
public final class MapKeys {

    /** The longest key, in characters. */
    public static final int MAX_LENGTH = 60;

    /** Without the letters that are read as digits, and the vowel that makes words by accident. */
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz";

    private static final String SIGNS = LETTERS + "0123456789";
    private static final int LENGTH = 8;

    /** An address among the maps that is none of a map. */
    private static final String RESERVED = "new";

    private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private MapKeys() {}

    /** Whether a text may be a map's key: lower-case Latin letters, digits and single hyphens. */
    public static boolean valid(String key) {
        return key.length() <= MAX_LENGTH && VALID.matcher(key).matches() && !key.equals(RESERVED);
    }

    /** A new key; it begins with a letter, so that nothing takes it for a number. */
    public static String random(RandomGenerator random) {
        StringBuilder key = new StringBuilder(LENGTH);
        key.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        while (key.length() < LENGTH) {
            key.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return key.toString();
    }
}
