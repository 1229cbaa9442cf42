package io.rihla.workbench.i18n;

import io.rihla.workbench.plugin.PluginContainer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The texts of all plugins of one product in one heap: a key that two plugins define belongs to the
 * one enabled first.
 */
public final class TextBundles {

    private final List<TextBundle> bundles = new CopyOnWriteArrayList<>();

    /**
     * @return takes the texts away again
     * @throws IllegalArgumentException when the plugin has no such file
     */
    public AutoCloseable add(PluginContainer plugin, String location) {
        TextBundle bundle = new TextBundle(plugin, location);
        if (!bundle.exists()) {
            throw new IllegalArgumentException(
                    "The plugin %s has no properties file %s".formatted(plugin.key(), location));
        }
        bundles.add(bundle);
        return () -> bundles.remove(bundle);
    }

    /** The text as it stands in the file; null for an unknown key. */
    public String text(Locale locale, String key) {
        for (TextBundle bundle : bundles) {
            String text = bundle.text(locale, key);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
