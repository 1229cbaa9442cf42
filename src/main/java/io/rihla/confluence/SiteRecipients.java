package io.rihla.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.rihla.documents.Viewer;
import io.rihla.notices.Recipient;
import io.rihla.notices.Recipients;
import io.rihla.text.Language;
import io.rihla.text.LanguageChoices;
import io.rihla.text.ReaderLanguage;
import io.rihla.text.TextLocale;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Confluence's people as those who get notices. */
@ConfluenceComponent
public class SiteRecipients implements Recipients {

    private final UserAccessor users;
    private final UserManager profiles;
    private final LocaleResolver locales;
    private final LanguageChoices choices;

    public SiteRecipients(
            UserAccessor users,
            @ComponentImport UserManager profiles,
            @ComponentImport LocaleResolver locales,
            LanguageChoices choices) {
        this.users = users;
        this.profiles = profiles;
        this.locales = locales;
        this.choices = choices;
    }

    @Override
    public Map<String, Recipient> of(Collection<String> people) {
        Map<String, Language> chosen = choices.of(people);
        Map<String, Recipient> recipients = new HashMap<>();
        for (String person : people) {
            UserKey key = new UserKey(person);
            ConfluenceUser user = users.getUserByKey(key);
            if (user != null && !users.isDeactivated(user)) {
                UserProfile profile = profiles.getUserProfile(key);
                String address = profile == null ? null : profile.getEmail();
                recipients.put(
                        person,
                        new Recipient(
                                new Viewer(person, profiles.isAdmin(key)),
                                address == null ? "" : address.strip(),
                                locale(Optional.ofNullable(chosen.get(person)))));
            }
        }
        return recipients;
    }

    /** Nobody is at a browser now: without a choice it is the site's language. */
    private TextLocale locale(Optional<Language> chosen) {
        return TextLocale.of(ReaderLanguage.choose(chosen, locales.getLocale(), ""));
    }
}
