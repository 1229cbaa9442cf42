package io.rihla.journey;

import java.util.Optional;

/**
 * Which characters a stored text may have. Markup is plain text and needs no rule; what cannot be
 * written to XML, or turns the direction of its neighbours, is refused and never repaired in
 * silence.
 */
public final class TextRules {

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private TextRules() {}

    /** What is wrong with the characters of a text, if anything. */
    public static Optional<EditError> problem(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(EditError.LONE_SURROGATE);
            } else if ((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069')) {
                return Optional.of(EditError.BIDI_OVERRIDE);
            } else if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE') {
                return Optional.of(EditError.CONTROL_CHARACTER);
            }
        }
        return Optional.empty();
    }

    /** Whether an element may bear this id. */
    public static boolean isId(String id) {
        return id.matches(ID) && !id.equals(ElementRef.MAP.id());
    }
}
