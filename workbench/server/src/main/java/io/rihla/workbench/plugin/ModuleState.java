package io.rihla.workbench.plugin;

/**
 * One module as the manage-apps page shows it.
 *
 * @param completeKey the plugin's key, a colon, the module's key
 * @param error why it is not enabled; empty when nothing went wrong
 */
public record ModuleState(
        String key, String completeKey, String type, String name, boolean enabled, String error) {}
