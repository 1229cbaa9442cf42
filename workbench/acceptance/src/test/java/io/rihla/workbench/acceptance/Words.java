package io.rihla.workbench.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The plugin's texts as its sources have them, to compare with what stands on a screen. */
final class Words {

    static final List<String> LANGUAGES = List.of("en", "ar", "ro");

    private static final Map<String, Properties> TEXTS = new ConcurrentHashMap<>();

    private Words() {}

    static String of(String language, String key, Object... values) {
        String text = TEXTS.computeIfAbsent(language, Words::read).getProperty(key);
        if (text == null) {
            throw new AssertionError("No text " + key + " in " + language);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text.replace("''", "'");
    }

    static String direction(String language) {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    private static Properties read(String language) {
        String name = language.equals("en") ? "rihla" : "rihla_" + language;
        Path file = Places.root().resolve("i18n/" + name + ".properties");
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
