package io.rihla.text;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Remembers the language in which somebody has asked Rihla to speak to them. */
public interface LanguageChoices {

    /**
     * What a person has chosen.
     *
     * @param userKey never empty
     */
    Optional<Language> of(String userKey);

    /** What these people have chosen, with one question; without those who have not. */
    Map<String, Language> of(Collection<String> userKeys);

    void choose(String userKey, Language language);

    /** Goes back to the language of the product. */
    void forget(String userKey);
}
