package io.rihla.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/**
 * In which language a reader gets our texts: the reader's own choice, else the product's locale if
 * Rihla speaks it, else the browser's, else English. The product offers no Arabic, so its locale
 * alone would never do.
 */
public final class ReaderLanguage {

    /** No browser sends more than this; whatever does is not read. */
    private static final int MAX_HEADER = 1_000;

    private ReaderLanguage() {}

    /**
     * @param chosen what the reader chose in Rihla's language menu
     * @param product the locale the product shows itself in to this reader
     * @param acceptLanguage the request's {@code Accept-Language}, empty when there is none; a
     *     malformed one counts as none
     */
    public static Language choose(
            Optional<Language> chosen, Locale product, String acceptLanguage) {
        return chosen.or(() -> Language.ofLocale(product))
                .or(() -> fromBrowser(acceptLanguage))
                .orElse(Language.EN);
    }

    private static Optional<Language> fromBrowser(String acceptLanguage) {
        if (acceptLanguage.isBlank() || acceptLanguage.length() > MAX_HEADER) {
            return Optional.empty();
        }
        try {
            return LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .flatMap(locale -> Language.ofLocale(locale).stream())
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
