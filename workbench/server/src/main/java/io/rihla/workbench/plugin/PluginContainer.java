package io.rihla.workbench.plugin;

import java.net.URL;
import java.util.Collection;

/** A plugin that is running, as module types and per-plugin services see it. */
public interface PluginContainer {

    String key();

    String name();

    String version();

    ClassLoader classLoader();

    Class<?> loadClass(String name) throws ClassNotFoundException;

    /** A file of the jar by its path, or null. */
    URL resource(String path);

    /** Makes an object of the plugin, its constructor fed from the plugin's Spring context. */
    <T> T create(Class<T> type);

    /** All beans of the plugin's Spring context of this type. */
    <T> Collection<T> beans(Class<T> type);

    /** The bean of this name in the plugin's Spring context. */
    Object bean(String name);

    /** The elements of the plugin's descriptor that are meant for this product, in their order. */
    Collection<ModuleElement> modules();
}
