package io.rihla.workbench.plugin;

import java.util.Set;

/**
 * Knows how to bring one kind of descriptor element to life, such as {@code <servlet>} or {@code
 * <rest>}. A product registers its module types when it starts; the plugin system asks the one that
 * claims an element's name.
 */
public interface ModuleType {

    /** Names of the descriptor elements that this type takes. */
    Set<String> elements();

    /**
     * Enables one module.
     *
     * @return disables the module again and lets go of everything that the plugin's classes reach
     * @throws Exception when the module cannot be enabled; its plugin and its neighbours go on, and
     *     the message shows on the manage-apps page
     */
    AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception;
}
