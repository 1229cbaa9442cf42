package io.rihla.persona.picture;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** The letters that stand for a name: of its first word and of its last. */
final class Initials {

    private static final String ARTICLE = "ال";

    /** Shorter words begin with these letters by chance. */
    private static final int SHORTEST_WITH_ARTICLE = 4;

    private Initials() {}

    /**
     * One or two letters, large where their script has such; empty for a name without letters. A
     * blank keeps Arabic letters from growing together into what would look like a word.
     */
    static String of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        List<String> letters =
                Arrays.stream(composed.split("[\\s\\p{Pd}]+"))
                        .map(Initials::first)
                        .filter(letter -> !letter.isEmpty())
                        .toList();
        if (letters.size() < 2) {
            return String.join("", letters);
        }
        String first = letters.get(0);
        String last = letters.get(letters.size() - 1);
        return isArabic(first) || isArabic(last) ? first + " " + last : first + last;
    }

    /** The first letter or digit of a word; of an Arabic one, without its article. */
    private static String first(String word) {
        boolean article = word.length() >= SHORTEST_WITH_ARTICLE && word.startsWith(ARTICLE);
        return word.substring(article ? ARTICLE.length() : 0)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .map(Character::toTitleCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isArabic(String letter) {
        return Character.UnicodeScript.of(letter.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
