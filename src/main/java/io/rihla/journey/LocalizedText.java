package io.rihla.journey;

import io.rihla.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One label in up to three languages. A language without a text is absent; the empty string never
 * stands in for it.
 *
 * @param texts the texts by language, without blank ones
 */
public record LocalizedText(Map<Language, String> texts) {

    /** A label that has no text yet. */
    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        EnumMap<Language, String> kept = new EnumMap<>(Language.class);
        texts.forEach(
                (language, text) -> {
                    if (!text.isBlank()) {
                        kept.put(language, text);
                    }
                });
        texts = java.util.Collections.unmodifiableMap(kept);
    }

    /** A label with a text in one language. */
    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** The text in exactly this language. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /**
     * The text to show to a reader: in the language asked for, else in the map's main language,
     * else in whichever language has one.
     */
    public Optional<Shown> shownIn(Language wanted, Language main) {
        for (Language language :
                new Language[] {wanted, main, Language.EN, Language.AR, Language.RO}) {
            String text = texts.get(language);
            if (text != null) {
                return Optional.of(new Shown(text, language, language != wanted));
            }
        }
        return Optional.empty();
    }

    /** This label with the text of one language replaced; a blank text removes it. */
    public LocalizedText with(Language language, String text) {
        EnumMap<Language, String> changed = new EnumMap<>(Language.class);
        changed.putAll(texts);
        changed.put(language, text);
        return new LocalizedText(changed);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /**
     * A text as a reader gets it.
     *
     * @param text never blank
     * @param language the language it is in
     * @param fallback whether the reader had asked for another language
     */
    public record Shown(String text, Language language, boolean fallback) {}
}
