package io.rihla.workbench.servlet;

import io.rihla.workbench.plugin.InFlight;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import io.rihla.workbench.web.WebApplication;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Set;

/** {@code <servlet>}: an address under {@code /plugins/servlet}. */
final class ServletModuleType implements ModuleType {

    private final PluginServlets servlets;
    private final WebApplication web;
    private final InFlight inFlight;

    ServletModuleType(PluginServlets servlets, WebApplication web, InFlight inFlight) {
        this.servlets = servlets;
        this.web = web;
        this.inFlight = inFlight;
    }

    @Override
    public Set<String> elements() {
        return Set.of("servlet");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        List<ModuleElement> patterns = module.children("url-pattern");
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("The servlet has no url-pattern.");
        }
        HttpServlet servlet =
                plugin.create(
                        plugin.loadClass(module.attribute("class", ""))
                                .asSubclass(HttpServlet.class));
        servlet.init(new ModuleConfig(module, web.servletContext()));
        List<PluginServlets.Route> routes =
                patterns.stream()
                        .map(
                                pattern ->
                                        new PluginServlets.Route(
                                                new PathPattern(pattern.text()),
                                                servlet,
                                                plugin.classLoader()))
                        .toList();
        routes.forEach(servlets::add);
        return () -> {
            routes.forEach(servlets::remove);
            inFlight.awaitEarlier();
            servlet.destroy();
        };
    }
}
