/**
 * The plugin system of one product: descriptors, OSGi bundles, Spring contexts, the life cycle of
 * plugins and of their modules.
 */
package io.rihla.workbench.plugin;
