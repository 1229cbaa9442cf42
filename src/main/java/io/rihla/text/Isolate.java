package io.rihla.text;

/**
 * Keeps a text from changing the order of its neighbours where HTML's {@code <bdi>} cannot be used:
 * titles, attributes, mail subjects, sentences with names in them.
 */
public final class Isolate {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Isolate() {}

    /** The text as one neutral object, whatever it holds; its own bidi controls are dropped. */
    public static String of(String text) {
        return FIRST_STRONG_ISOLATE + withoutControls(text) + POP_DIRECTIONAL_ISOLATE;
    }

    /**
     * The text as it may stand within a sentence of this language: isolated only where it could run
     * the other way, so that most sentences carry no invisible characters.
     */
    public static String within(Language language, String text) {
        return runsOtherwise(language, text) ? of(text) : withoutControls(text);
    }

    /** The text without the characters that embed, override, isolate or mark a direction. */
    public static String withoutControls(String text) {
        int i = 0;
        while (i < text.length() && !isControl(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isControl((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean runsOtherwise(Language language, String text) {
        boolean rightToLeft = language.direction() == Direction.RTL;
        if (rightToLeft && !text.isEmpty() && "+-\u2212".indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        return text.codePoints()
                .anyMatch(c -> Character.isLetter(c) && isRightToLeft(c) != rightToLeft);
    }

    /** By blocks, not by the JDK's Unicode data: the browser's twin must decide alike. */
    private static boolean isRightToLeft(int c) {
        return (c >= 0x0590 && c <= 0x08ff)
                || (c >= 0xfb1d && c <= 0xfdff)
                || (c >= 0xfe70 && c <= 0xfefc)
                || (c >= 0x10800 && c <= 0x10fff)
                || (c >= 0x1e800 && c <= 0x1efff);
    }

    private static boolean isControl(char c) {
        return (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u061c';
    }
}
