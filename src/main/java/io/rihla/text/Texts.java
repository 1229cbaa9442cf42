package io.rihla.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every text that Rihla says, by key and language. The products' own text functions follow the
 * product's locale, which is never Arabic; only the names in {@code atlassian-plugin.xml} go
 * through them.
 *
 * <p>Texts are plain: callers escape them for where they go. A key that no one has written shows
 * itself, so that the page stays whole, and is logged once.
 */
@Component
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final String BUNDLE = "i18n/rihla";

    private final Map<Language, Map<String, String>> bundles;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /** Reads the bundles that lie beside this class. */
    public Texts() {
        Map<Language, Map<String, String>> read = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            read.put(language, read(language));
        }
        bundles = read;
    }

    /**
     * A text with its places filled.
     *
     * @param values go in the places {@code {0}}, {@code {1}} … as they are; a value that runs the
     *     other way than the language is isolated
     */
    public String text(Language language, String key, Object... values) {
        return Placeholders.fill(language, pattern(language, key), values);
    }

    /**
     * The text in the plural form that goes with a number: the key's own, followed by {@code .one},
     * {@code .few} and so on.
     *
     * @param values go in the places from {@code {1}} on; {@code {0}} is the number, formatted
     */
    public String plural(TextLocale locale, String key, Number number, Object... values) {
        PluralCategory form = Plurals.category(locale.language(), Numbers.exact(number));
        Object[] all = new Object[values.length + 1];
        all[0] = Numbers.format(locale, number);
        System.arraycopy(values, 0, all, 1, values.length);
        return text(locale.language(), key + form.suffix(), all);
    }

    /** Whether somebody has written this text. */
    public boolean has(Language language, String key) {
        return bundle(language).containsKey(key);
    }

    /** All texts of a language by key, with their places unfilled. */
    public Map<String, String> bundle(Language language) {
        return bundles.getOrDefault(language, Map.of());
    }

    private String pattern(Language language, String key) {
        String pattern = bundle(language).get(key);
        if (pattern != null) {
            return pattern;
        }
        if (reported.add(language.tag() + " " + key)) {
            LOG.warn("No text for the key {} in the language {}", key, language.tag());
        }
        return key;
    }

    private static Map<String, String> read(Language language) {
        String path =
                BUNDLE + (language == Language.EN ? "" : "_" + language.tag()) + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The jar holds no " + path);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
        return Map.copyOf(texts);
    }
}
