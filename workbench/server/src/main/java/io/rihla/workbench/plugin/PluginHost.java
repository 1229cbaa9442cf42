package io.rihla.workbench.plugin;

import io.rihla.workbench.product.Services;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** What every running plugin of a product stands on. */
final class PluginHost {

    private final String product;
    private final Framework framework;
    private final List<ModuleType> moduleTypes;
    private final InFlight inFlight;
    private final List<PluginListener> listeners;
    private final Map<Bundle, RunningPlugin> byBundle = new ConcurrentHashMap<>();

    PluginHost(
            String product,
            Framework framework,
            List<ModuleType> moduleTypes,
            InFlight inFlight,
            List<PluginListener> listeners) {
        this.product = product;
        this.framework = framework;
        this.moduleTypes = List.copyOf(moduleTypes);
        this.inFlight = inFlight;
        this.listeners = listeners;
    }

    String product() {
        return product;
    }

    Framework framework() {
        return framework;
    }

    List<ModuleType> moduleTypes() {
        return moduleTypes;
    }

    InFlight inFlight() {
        return inFlight;
    }

    List<PluginListener> listeners() {
        return listeners;
    }

    void bound(Bundle bundle, RunningPlugin plugin) {
        byBundle.put(bundle, plugin);
    }

    void unbound(Bundle bundle) {
        byBundle.remove(bundle);
    }

    /** Offers the product's services; those of packages that no plugin can see stay inside. */
    void register(Services services) {
        BundleContext context = framework.context();
        services.shared()
                .forEach(
                        (type, service) -> {
                            if (SystemPackages.isExported(type.getPackageName(), product)) {
                                context.registerService(type.getName(), service, null);
                            }
                        });
        services.perPlugin()
                .forEach(
                        (type, maker) ->
                                context.registerService(
                                        type.getName(), new PerPlugin(maker), null));
    }

    /** Makes a service for each plugin that asks, and closes it when the plugin goes. */
    private final class PerPlugin implements ServiceFactory<Object> {

        private final Function<PluginContainer, ?> maker;

        PerPlugin(Function<PluginContainer, ?> maker) {
            this.maker = maker;
        }

        @Override
        public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            RunningPlugin plugin = byBundle.get(bundle);
            if (plugin == null) {
                throw new IllegalStateException(bundle + " belongs to no plugin");
            }
            return maker.apply(plugin);
        }

        @Override
        public void ungetService(
                Bundle bundle, ServiceRegistration<Object> registration, Object service) {
            if (service instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Exception e) {
                    throw new IllegalStateException("A service of " + bundle + " did not close", e);
                }
            }
        }
    }
}
