package io.rihla.readings.csv;

/** What stands between the cells of a line. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The one that a line has most of, outside quotation marks. */
    static Separator of(String line) {
        Separator best = COMMA;
        for (Separator separator : values()) {
            if (count(line, separator.sign) > count(line, best.sign)) {
                best = separator;
            }
        }
        return best;
    }

    private static int count(String line, char sign) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == sign && !quoted) {
                count++;
            }
        }
        return count;
    }
}
