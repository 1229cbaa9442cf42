package io.rihla.readings.csv;

/** Signs that say the same in several scripts, and those that say nothing. */
final class Signs {

    private Signs() {}

    /** The text with Latin digits, plain blanks and hyphens, and without marks of direction. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                plain.append(c);
            } else if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (c == '\u2212' || c == '\u2010' || c == '\u2011') {
                plain.append('-');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }
}
