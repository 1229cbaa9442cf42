package io.rihla.text;

import java.util.Optional;

/** Remembers the language in which somebody has asked Rihla to speak to them. */
public interface LanguageChoices {

    /**
     * What a person has chosen.
     *
     * @param userKey never empty
     */
    Optional<Language> of(String userKey);

    void choose(String userKey, Language language);

    /** Goes back to the language of the product. */
    void forget(String userKey);
}
