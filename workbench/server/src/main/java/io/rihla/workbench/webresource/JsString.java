package io.rihla.workbench.webresource;

/** Strings in scripts, also those inside an HTML page. */
final class JsString {

    private JsString() {}

    /** The text in double quotes; no character in it can end the string or the script element. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    boolean harmful =
                            c < ' '
                                    || c == '<'
                                    || c == '>'
                                    || c == '&'
                                    || c == '\u2028'
                                    || c == '\u2029';
                    quoted.append(harmful ? "\\u%04x".formatted((int) c) : String.valueOf(c));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
