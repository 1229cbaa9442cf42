package io.rihla.workbench.confluence.storage;

/** Makes text safe inside HTML and storage format. */
public final class Escape {

    private Escape() {}

    /** For text and for attributes in quotes. */
    public static String html(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        html(text, safe);
        return safe.toString();
    }

    static void html(String text, StringBuilder safe) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(character);
            }
        }
    }
}
