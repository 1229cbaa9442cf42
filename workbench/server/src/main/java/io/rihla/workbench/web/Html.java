package io.rihla.workbench.web;

/** Text on its way into a page. */
public final class Html {

    private Html() {}

    /** For element text and for attribute values between either kind of quotes. */
    public static String escape(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** The text, or an empty one in place of null. */
    public static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
