package io.rihla.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How people type a word when they search for it: without the signs that they leave out. For
 * indexes that compare words as they stand.
 */
public final class Spellings {

    /** Arabic vowel signs and stretching, without hamza and madda, which stand on their letters. */
    private static final Pattern VOWEL_SIGNS =
            Pattern.compile("[\\u0610-\\u061A\\u0640\\u064B-\\u0652\\u0656-\\u065F\\u0670]");

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");

    private Spellings() {}

    /**
     * The other spellings of a word, in lower case: without vowel signs; without any accent or
     * hamza; and folded as {@link Folding} does it. Empty for a word that has but one.
     */
    public static Set<String> of(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(VOWEL_SIGNS.matcher(plain).replaceAll(""));
        spellings.add(
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll(""));
        spellings.add(Folding.fold(word));
        spellings.remove(plain);
        spellings.remove("");
        return spellings;
    }
}
