package io.rihla.workbench.plugin;

/** Told about every plugin that comes and goes. */
public interface PluginListener {

    /** The plugin's context and modules are there. */
    default void enabled(PluginContainer plugin) {}

    /** The plugin is about to go; everything of it still works. */
    default void disabling(PluginContainer plugin) {}

    /** Nothing of the plugin may be reachable any more. */
    default void disabled(String pluginKey) {}
}
