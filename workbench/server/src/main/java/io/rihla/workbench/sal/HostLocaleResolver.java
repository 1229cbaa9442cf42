package io.rihla.workbench.sal;

import com.atlassian.sal.api.message.LocaleResolver;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.ProfileLanguages;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of the profile, else the browser's, else the site's; always one that the product
 * offers, so never Arabic.
 */
public final class HostLocaleResolver implements LocaleResolver {

    private final Users users;
    private final CurrentUser current;
    private final CurrentRequest request;

    public HostLocaleResolver(Users users, CurrentUser current, CurrentRequest request) {
        this.users = users;
        this.current = current;
        this.request = request;
    }

    @Override
    public Locale getLocale() {
        return ofProfile(current.get())
                .or(() -> request.get().flatMap(HostLocaleResolver::ofBrowser))
                .orElseGet(ProfileLanguages::standard);
    }

    private static Optional<Locale> ofProfile(Optional<User> user) {
        return user.map(User::language)
                .filter(ProfileLanguages::offers)
                .map(Locale::forLanguageTag);
    }

    private static Optional<Locale> ofBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wish -> offered(wish).stream())
                .findFirst();
    }

    private static Optional<Locale> offered(Locale wish) {
        if (ProfileLanguages.offers(wish.toLanguageTag())) {
            return Optional.of(wish);
        }
        return ProfileLanguages.names().keySet().stream()
                .map(Locale::forLanguageTag)
                .filter(candidate -> candidate.getLanguage().equals(wish.getLanguage()))
                .findFirst();
    }
}
