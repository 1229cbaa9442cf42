package io.rihla.workbench.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.rihla.workbench.database.SettingsTable;

/** Settings in the product's database. */
public final class HostPluginSettingsFactory implements PluginSettingsFactory {

    private static final String GLOBAL = "settings:";

    private final SettingsTable table;

    public HostPluginSettingsFactory(SettingsTable table) {
        this.table = table;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new HostPluginSettings(table, GLOBAL);
    }
}
