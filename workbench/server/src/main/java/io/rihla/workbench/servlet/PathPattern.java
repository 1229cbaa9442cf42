package io.rihla.workbench.servlet;

/**
 * An {@code url-pattern}: a path, a path with {@code *} at the end, or {@code *.ext}.
 *
 * @param text as it stands in the descriptor
 */
record PathPattern(String text) {

    PathPattern {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An url-pattern is empty");
        }
    }

    boolean matches(String path) {
        if (text.startsWith("*.")) {
            return path.endsWith(text.substring(1));
        }
        if (text.endsWith("/*")) {
            String prefix = prefix();
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }
        if (text.endsWith("*")) {
            return path.startsWith(prefix());
        }
        return path.equals(text);
    }

    /** The fixed beginning; the longest one wins between two servlets. */
    String prefix() {
        if (text.startsWith("*.")) {
            return "";
        }
        if (text.endsWith("/*")) {
            return text.substring(0, text.length() - 2);
        }
        return text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
    }

    boolean isExact() {
        return !text.contains("*");
    }
}
