package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.LocaleResolver;
import io.rihla.text.Language;
import io.rihla.text.LanguageChoices;
import io.rihla.view.CurrentReader;

/** In which language a person reads who need not be the one whom this thread serves. */
@JiraComponent
public class SearcherLanguage {

    private final CurrentReader reader;
    private final LanguageChoices choices;
    private final LocaleResolver locales;

    public SearcherLanguage(
            CurrentReader reader,
            LanguageChoices choices,
            @ComponentImport LocaleResolver locales) {
        this.reader = reader;
        this.choices = choices;
        this.locales = locales;
    }

    /** The language of a user, or of somebody who has not logged in. */
    public Language of(String userKey) {
        if (userKey.equals(reader.viewer().userKey())) {
            return reader.locale().language();
        }
        return choices.of(userKey)
                .or(() -> Language.ofLocale(locales.getLocale()))
                .orElse(Language.EN);
    }
}
