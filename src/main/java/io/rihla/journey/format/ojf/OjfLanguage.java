package io.rihla.journey.format.ojf;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.text.Language;

/** An OpenJourney file does not say its language; its letters do, well enough for a first guess. */
final class OjfLanguage {

    private static final String ROMANIAN = "ăâîșțşţĂÂÎȘȚŞŢ";

    private OjfLanguage() {}

    static Language of(JsonNode document) {
        String text = document.toString();
        long arabic =
                text.chars()
                        .filter(
                                c ->
                                        Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.ARABIC)
                        .count();
        if (arabic > 0 && arabic * 4 > text.chars().filter(c -> c >= 'a' && c <= 'z').count()) {
            return Language.AR;
        }
        return text.chars().anyMatch(c -> ROMANIAN.indexOf(c) >= 0) ? Language.RO : Language.EN;
    }
}
