package io.rihla.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The translations as people write them, before the build escapes them. */
final class Translations {

    private static final Path FOLDER = Path.of("i18n");

    private Translations() {}

    static Path file(Language language) {
        return FOLDER.resolve(
                "rihla" + (language == Language.EN ? "" : "_" + language.tag()) + ".properties");
    }

    static Map<String, String> of(Language language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** The keys of whole texts: those of plural forms without the form. */
    static SortedSet<String> keys(Language language) {
        SortedSet<String> keys = new TreeSet<>();
        of(language).keySet().forEach(key -> keys.add(withoutForm(key)));
        return keys;
    }

    static String withoutForm(String key) {
        for (PluralCategory form : PluralCategory.values()) {
            if (key.endsWith(form.suffix())) {
                return key.substring(0, key.length() - form.suffix().length());
            }
        }
        return key;
    }
}
