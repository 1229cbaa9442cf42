package io.rihla.workbench.servlet;

import io.rihla.workbench.plugin.InFlight;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.WebApplication;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

/** Puts the plugins' servlets and filters of one product in their places. */
public final class ServletModules {

    private final WebApplication web;
    private final PluginFilters filters = new PluginFilters();

    public ServletModules(HostedProduct product) {
        web = product.web();
        InFlight inFlight = product.plugins().inFlight();
        PluginServlets servlets = new PluginServlets(product);
        web.servlet(PluginServlets.PATH + "/*", servlets);
        product.moduleType(new ServletModuleType(servlets, web, inFlight));
        product.moduleType(new FilterModuleType(filters, web, inFlight));
    }

    /** Filters are reached in the order in which these are called. */
    public void addPointAfterEncoding() {
        add(FilterLocation.AFTER_ENCODING);
    }

    public void addPointBeforeLogin() {
        add(FilterLocation.BEFORE_LOGIN);
    }

    public void addPointBeforeDecoration() {
        add(FilterLocation.BEFORE_DECORATION);
    }

    public void addPointBeforeDispatch() {
        add(FilterLocation.BEFORE_DISPATCH);
    }

    private void add(FilterLocation location) {
        Filter point = new FilterPoint(location, filters);
        web.filter(
                "/*",
                point,
                DispatcherType.REQUEST,
                DispatcherType.FORWARD,
                DispatcherType.INCLUDE,
                DispatcherType.ERROR);
    }
}
