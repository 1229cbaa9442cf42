package io.rihla.workbench.product;

import io.rihla.workbench.plugin.PluginContainer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The services that a product offers to its plugins. Each is registered in the product's OSGi
 * framework under its interface when the framework starts; those made per plugin are bound to the
 * plugin that asks.
 */
public final class Services {

    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
    private final Map<Class<?>, Function<PluginContainer, ?>> perPlugin = new ConcurrentHashMap<>();

    public <T> void provide(Class<T> type, T service) {
        shared.put(type, service);
    }

    /** For services that answer differently to each plugin, such as Active Objects. */
    public <T> void providePerPlugin(Class<T> type, Function<PluginContainer, T> maker) {
        perPlugin.put(type, maker);
    }

    /** The host's own way to a shared service; fails when there is none. */
    public <T> T get(Class<T> type) {
        Object service = shared.get(type);
        if (service == null) {
            throw new IllegalStateException("The product has no " + type.getName());
        }
        return type.cast(service);
    }

    /** As {@link #get}, for what may be absent. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(shared.get(type)));
    }

    public Map<Class<?>, Object> shared() {
        return new LinkedHashMap<>(shared);
    }

    public Map<Class<?>, Function<PluginContainer, ?>> perPlugin() {
        return new LinkedHashMap<>(perPlugin);
    }
}
