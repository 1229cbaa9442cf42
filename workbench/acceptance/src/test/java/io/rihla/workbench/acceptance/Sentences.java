package io.rihla.workbench.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;

/** What the plugin says, out of the sources of its texts. */
final class Sentences {

    private Sentences() {}

    /** The message, if it is the Romanian one for this error of a file; else what it should be. */
    static String romanian(String code, String message) {
        String text = text("rihla_ro", "rihla.format-error." + code);
        String beginning = text.replaceAll("\\{0}.*", "").replace("''", "'");
        return message.startsWith(beginning) ? message : text;
    }

    private static String text(String file, String key) {
        Properties texts = new Properties();
        try (var reader =
                Files.newBufferedReader(Places.root().resolve("i18n/" + file + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.getProperty(key);
    }
}
