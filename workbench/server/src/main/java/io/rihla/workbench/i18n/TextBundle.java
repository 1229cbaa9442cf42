package io.rihla.workbench.i18n;

import io.rihla.workbench.plugin.PluginContainer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One plugin's properties files of one name, read as ISO-8859-1 as the products do: what a file
 * says in UTF-8 comes out garbled, {@code \\u} escapes come out right.
 */
final class TextBundle {

    private final PluginContainer plugin;
    private final String path;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    /**
     * @param location as in the descriptor, such as {@code i18n.my-app} or {@code i18n/my-app}
     */
    TextBundle(PluginContainer plugin, String location) {
        this.plugin = plugin;
        path = location.replace('.', '/');
    }

    boolean exists() {
        return plugin.resource(path + ".properties") != null;
    }

    /** Null when neither the language's file nor the main one has the key. */
    String text(Locale locale, String key) {
        String language = "_" + locale.getLanguage();
        String country = file(language + "_" + locale.getCountry()).getProperty(key);
        if (country != null) {
            return country;
        }
        String found = file(language).getProperty(key);
        return found != null ? found : file("").getProperty(key);
    }

    private Properties file(String suffix) {
        return files.computeIfAbsent(suffix, this::read);
    }

    private Properties read(String suffix) {
        Properties properties = new Properties();
        URL url = plugin.resource(path + suffix + ".properties");
        if (url != null) {
            try (InputStream bytes = url.openStream()) {
                properties.load(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + url, e);
            }
        }
        return properties;
    }
}
