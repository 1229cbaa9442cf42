package io.rihla.workbench.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import io.rihla.workbench.database.SettingsTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One set of settings. Keys longer than 100 characters work here and need not elsewhere; longer
 * than 255 they are refused, as are values of more than 99 000 characters.
 */
final class HostPluginSettings implements PluginSettings {

    private static final Logger log = LoggerFactory.getLogger(HostPluginSettings.class);
    private static final int LONGEST_PORTABLE_KEY = 100;
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 99_000;

    private final SettingsTable table;
    private final String space;

    HostPluginSettings(SettingsTable table, String space) {
        this.table = table;
        this.space = space;
    }

    @Override
    public Object get(String key) {
        return table.get(space, checked(key)).map(SettingValues::read).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
        Object before = get(key);
        if (value == null) {
            table.remove(space, key);
            return before;
        }
        String written = SettingValues.write(value);
        if (written.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException(
                    "The value of %s has more than %d characters".formatted(key, LONGEST_VALUE));
        }
        table.put(space, key, written);
        return before;
    }

    private static String checked(String key) {
        if (key == null || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "A setting's key has at most %d characters".formatted(LONGEST_KEY));
        }
        if (key.length() > LONGEST_PORTABLE_KEY) {
            log.warn("Not every product takes a setting's key as long as {}", key);
        }
        return key;
    }
}
