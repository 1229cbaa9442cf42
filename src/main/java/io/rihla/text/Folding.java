package io.rihla.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes texts comparable for searching, and for nothing else: what is stored and shown stays as it
 * was typed.
 */
public final class Folding {

    private static final int TATWEEL = 0x0640;

    private Folding() {}

    /**
     * The text without what people leave out when they search: case, accents (ș, ş and s are one
     * letter), Arabic vowel signs, hamza and stretching, bidi marks; digits of any script as Latin
     * ones, every run of blanks as one.
     */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Folding::carriesMeaning)
                .map(Folding::foldLetter)
                .forEach(folded::appendCodePoint);
        return folded.toString().replaceAll("\\s+", " ").strip();
    }

    private static boolean carriesMeaning(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.FORMAT
                && codePoint != TATWEEL;
    }

    private static int foldLetter(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return '0' + Character.digit(codePoint, 10);
        }
        return switch (codePoint) {
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 'ٱ' -> 'ا';
            case 'ı' -> 'i';
            default -> codePoint;
        };
    }
}
