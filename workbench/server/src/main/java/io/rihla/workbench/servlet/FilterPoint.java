package io.rihla.workbench.servlet;

import io.rihla.workbench.plugin.InLoader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The place in the product's own chain at which the plugins' filters of one location run. */
final class FilterPoint extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final FilterLocation location;
    private final transient PluginFilters filters;

    FilterPoint(FilterLocation location, PluginFilters filters) {
        this.location = location;
        this.filters = filters;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        next(filters.at(location, request.getDispatcherType(), path), chain)
                .doFilter(request, response);
    }

    private static FilterChain next(List<PluginFilters.Entry> left, FilterChain end) {
        if (left.isEmpty()) {
            return end;
        }
        PluginFilters.Entry entry = left.get(0);
        ClassLoader outside = Thread.currentThread().getContextClassLoader();
        FilterChain rest = next(left.subList(1, left.size()), end);
        FilterChain outsideAgain =
                (request, response) ->
                        InLoader.call(outside, () -> run(rest::doFilter, request, response));
        return (request, response) ->
                InLoader.call(
                        entry.loader(),
                        () ->
                                run(
                                        (req, res) ->
                                                entry.filter().doFilter(req, res, outsideAgain),
                                        request,
                                        response));
    }

    private interface Step {
        void run(ServletRequest request, ServletResponse response)
                throws IOException, ServletException;
    }

    private static Void run(Step step, ServletRequest request, ServletResponse response)
            throws IOException, ServletException {
        step.run(request, response);
        return null;
    }
}
