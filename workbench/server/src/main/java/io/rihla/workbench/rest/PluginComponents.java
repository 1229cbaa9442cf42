package io.rihla.workbench.rest;

import io.rihla.workbench.plugin.PluginContainer;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.server.spi.ComponentProvider;

/**
 * Lets the plugin's Spring context construct its resources, a new one for every request, and Jersey
 * fill in what is asked for by {@code @Context}.
 */
public final class PluginComponents implements ComponentProvider {

    static final String PLUGIN = "workbench.plugin";
    static final String CLASSES = "workbench.resources";

    private InjectionManager jersey;
    private PluginContainer plugin;
    private Set<?> classes = Set.of();

    @Override
    public void initialize(InjectionManager injectionManager) {
        jersey = injectionManager;
        Application application = injectionManager.getInstance(Application.class);
        Map<String, Object> properties = application.getProperties();
        plugin = (PluginContainer) properties.get(PLUGIN);
        classes = (Set<?>) properties.getOrDefault(CLASSES, Set.of());
    }

    @Override
    public boolean bind(Class<?> component, Set<Class<?>> contracts) {
        if (!classes.contains(component)) {
            return false;
        }
        bindTo(component);
        return true;
    }

    private <T> void bindTo(Class<T> component) {
        Supplier<T> maker =
                () -> {
                    T resource = plugin.create(component);
                    jersey.inject(resource);
                    return resource;
                };
        jersey.register(Bindings.supplier(maker).to(component));
    }

    @Override
    public void done() {
        // Nothing is left to do.
    }
}
