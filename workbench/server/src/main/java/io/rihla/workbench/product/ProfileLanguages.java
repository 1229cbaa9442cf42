package io.rihla.workbench.product;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The languages that a profile can choose from: the products' own list. Arabic is not in it; a
 * plugin that speaks Arabic has to bring its own choice.
 */
public final class ProfileLanguages {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("en-GB", "English (UK)");
        NAMES.put("en-US", "English (US)");
        NAMES.put("cs-CZ", "Čeština");
        NAMES.put("da-DK", "Dansk");
        NAMES.put("de-DE", "Deutsch");
        NAMES.put("es-ES", "Español");
        NAMES.put("et-EE", "Eesti");
        NAMES.put("fi-FI", "Suomi");
        NAMES.put("fr-FR", "Français");
        NAMES.put("hu-HU", "Magyar");
        NAMES.put("is-IS", "Íslenska");
        NAMES.put("it-IT", "Italiano");
        NAMES.put("ja-JP", "日本語");
        NAMES.put("ko-KR", "한국어");
        NAMES.put("nl-NL", "Nederlands");
        NAMES.put("no-NO", "Norsk");
        NAMES.put("pl-PL", "Polski");
        NAMES.put("pt-BR", "Português");
        NAMES.put("ro-RO", "Română");
        NAMES.put("ru-RU", "Русский");
        NAMES.put("sk-SK", "Slovenčina");
        NAMES.put("sv-SE", "Svenska");
        NAMES.put("zh-CN", "简体中文");
    }

    private ProfileLanguages() {}

    /** Names by tag, in the order of the menu. */
    public static Map<String, String> names() {
        return new LinkedHashMap<>(NAMES);
    }

    public static boolean offers(String tag) {
        return NAMES.containsKey(tag);
    }

    /** The product's own language, for people who chose none. */
    public static Locale standard() {
        return Locale.UK;
    }

    /** The language of a profile; what the product does not offer is the standard one. */
    public static Locale of(User user) {
        return user != null && offers(user.language())
                ? Locale.forLanguageTag(user.language())
                : standard();
    }
}
