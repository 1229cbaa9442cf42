package io.rihla.workbench.rest;

import io.rihla.workbench.plugin.InFlight;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import io.rihla.workbench.product.HostedProduct;
import java.util.Set;

/** {@code <rest>}: a path and a version, and the resource classes found in the plugin's jar. */
public final class RestModuleType implements ModuleType {

    private final HostedProduct product;
    private final RestDispatcher dispatcher = new RestDispatcher();
    private final InFlight inFlight;

    public RestModuleType(HostedProduct product) {
        this.product = product;
        this.inFlight = product.plugins().inFlight();
        product.web().servlet(RestDispatcher.PATH + "/*", dispatcher);
    }

    @Override
    public Set<String> elements() {
        return Set.of("rest");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        String path = module.attribute("path", "");
        String version = module.attribute("version", "");
        if (path.isEmpty() || version.isEmpty()) {
            throw new IllegalArgumentException("A <rest> needs a path and a version.");
        }
        RestApplication application =
                RestApplication.start(plugin, module, product, product.web().servletContext());
        RestDispatcher.Route route =
                new RestDispatcher.Route(
                        path.startsWith("/") ? path : "/" + path,
                        version,
                        application,
                        plugin.classLoader());
        try {
            dispatcher.add(route);
        } catch (RuntimeException e) {
            application.close();
            throw e;
        }
        return () -> {
            dispatcher.remove(route);
            inFlight.awaitEarlier();
            application.close();
        };
    }
}
