package io.rihla.workbench.confluence.api;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.user.User;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.people.WikiUser;
import java.util.Locale;

/** The language of a profile, which is one of the product's list; else the site's. */
public final class HostLocaleManager implements LocaleManager {

    private final People people;
    private final Locale siteDefault;

    public HostLocaleManager(People people, Locale siteDefault) {
        this.people = people;
        this.siteDefault = siteDefault;
    }

    @Override
    public Locale getLocale(User user) {
        return user == null
                ? siteDefault
                : people.byName(user.getName()).map(WikiUser::locale).orElse(siteDefault);
    }

    @Override
    public Locale getSiteDefaultLocale() {
        return siteDefault;
    }
}
