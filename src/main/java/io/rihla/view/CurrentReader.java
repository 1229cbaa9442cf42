package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import io.rihla.documents.Viewer;
import io.rihla.text.Language;
import io.rihla.text.LanguageChoices;
import io.rihla.text.ReaderLanguage;
import io.rihla.text.TextLocale;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person for whom this thread works, and the language they read. */
@Component
public class CurrentReader {

    /** Holds the language that an anonymous reader has chosen. */
    public static final String COOKIE = "rihla-language";

    private final UserManager users;
    private final LocaleResolver locales;
    private final LanguageChoices choices;
    private final HttpContext http;

    public CurrentReader(
            @ComponentImport UserManager users,
            @ComponentImport LocaleResolver locales,
            @ComponentImport HttpContext http,
            LanguageChoices choices) {
        this.users = users;
        this.locales = locales;
        this.choices = choices;
        this.http = http;
    }

    /** Whose rights hold. */
    public Viewer viewer() {
        UserKey key = users.getRemoteUserKey();
        return key == null
                ? Viewer.ANONYMOUS
                : new Viewer(key.getStringValue(), users.isAdmin(key));
    }

    /** In which language and digits they get our texts. */
    public TextLocale locale() {
        UserKey key = users.getRemoteUserKey();
        HttpServletRequest request = http.getRequest();
        Optional<Language> chosen =
                key == null ? fromCookie(request) : choices.of(key.getStringValue());
        String accepted = request == null ? null : request.getHeader("Accept-Language");
        return TextLocale.of(
                ReaderLanguage.choose(
                        chosen, locales.getLocale(), accepted == null ? "" : accepted));
    }

    private static Optional<Language> fromCookie(@Nullable HttpServletRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return Language.ofTag(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
