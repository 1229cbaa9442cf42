package io.rihla.workbench.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.rihla.workbench.database.SettingsTable;

/** Settings in the product's database, per key or global. */
public final class HostPluginSettingsFactory implements PluginSettingsFactory {

    private final SettingsTable table;

    public HostPluginSettingsFactory(SettingsTable table) {
        this.table = table;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new HostPluginSettings(table, "settings:" + (key == null ? "" : key));
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey("");
    }
}
