package io.rihla.workbench.plugin;

import java.math.BigInteger;
import java.util.Locale;

/**
 * Plugin versions in their order: numbers by size, words by letter, a snapshot before its release.
 */
record PluginVersion(String text) implements Comparable<PluginVersion> {

    boolean isSnapshot() {
        return text.toUpperCase(Locale.ROOT).endsWith("SNAPSHOT");
    }

    @Override
    public int compareTo(PluginVersion other) {
        String[] mine = text.split("[.\\-_+]");
        String[] theirs = other.text.split("[.\\-_+]");
        for (int i = 0; i < Math.max(mine.length, theirs.length); i++) {
            int order = compare(i < mine.length ? mine[i] : "", i < theirs.length ? theirs[i] : "");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(String a, String b) {
        if (isNumber(a) && isNumber(b)) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return rank(a) == rank(b) ? a.compareToIgnoreCase(b) : rank(a) - rank(b);
    }

    /** 1.0-rc1 comes before 1.0, and 1.0 before 1.0.1. */
    private static int rank(String part) {
        if (part.isEmpty()) {
            return 1;
        }
        return isNumber(part) ? 2 : 0;
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
