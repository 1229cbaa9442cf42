package io.rihla.workbench.plugin;

/**
 * What is kept about an installed plugin across restarts.
 *
 * @param file the jar's name in the product's folder of plugins
 * @param enabled whether somebody wants it enabled, not whether it could be
 */
record PluginRecord(String key, String file, boolean enabled) {}
