package io.rihla.workbench.servlet;

import io.rihla.workbench.plugin.InFlight;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import io.rihla.workbench.web.WebApplication;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code <servlet-filter>}. */
final class FilterModuleType implements ModuleType {

    private final PluginFilters filters;
    private final WebApplication web;
    private final InFlight inFlight;

    FilterModuleType(PluginFilters filters, WebApplication web, InFlight inFlight) {
        this.filters = filters;
        this.web = web;
        this.inFlight = inFlight;
    }

    @Override
    public Set<String> elements() {
        return Set.of("servlet-filter");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        List<PathPattern> patterns =
                module.children("url-pattern").stream()
                        .map(ModuleElement::text)
                        .map(PathPattern::new)
                        .toList();
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("The filter has no url-pattern.");
        }
        FilterLocation location =
                FilterLocation.named(module.attribute("location", "before-dispatch"));
        int weight = Integer.parseInt(module.attribute("weight", "100"));
        Filter filter =
                plugin.create(
                        plugin.loadClass(module.attribute("class", "")).asSubclass(Filter.class));
        filter.init(new ModuleConfig(module, web.servletContext()));
        PluginFilters.Entry entry =
                new PluginFilters.Entry(
                        location,
                        weight,
                        patterns,
                        dispatchers(module),
                        filter,
                        plugin.classLoader());
        filters.add(entry);
        return () -> {
            filters.remove(entry);
            inFlight.awaitEarlier();
            filter.destroy();
        };
    }

    private static Set<DispatcherType> dispatchers(ModuleElement module) {
        Set<DispatcherType> types = EnumSet.noneOf(DispatcherType.class);
        module.children("dispatcher")
                .forEach(dispatcher -> types.add(DispatcherType.valueOf(dispatcher.text())));
        return types.isEmpty() ? EnumSet.of(DispatcherType.REQUEST) : types;
    }
}
