package io.rihla.workbench.servlet;

import io.rihla.workbench.plugin.InLoader;
import io.rihla.workbench.product.Product;
import io.rihla.workbench.web.AccessCheck;
import io.rihla.workbench.web.AccessLevel;
import io.rihla.workbench.web.LoginAddress;
import io.rihla.workbench.web.RoutedRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything under {@value #PATH}: finds the plugin's servlet for an address. */
final class PluginServlets extends HttpServlet {

    static final String PATH = "/plugins/servlet";

    private static final long serialVersionUID = 1;

    private final transient Product product;
    private final transient AccessCheck access;
    private final transient List<Route> routes = new CopyOnWriteArrayList<>();

    PluginServlets(Product product) {
        this.product = product;
        this.access = new AccessCheck(product.services());
    }

    record Route(PathPattern pattern, HttpServlet servlet, ClassLoader loader) {}

    void add(Route route) {
        routes.add(route);
    }

    void remove(Route route) {
        routes.remove(route);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Route> route =
                routes.stream()
                        .filter(candidate -> candidate.pattern().matches(path))
                        .max(
                                Comparator.<Route, Boolean>comparing(r -> r.pattern().isExact())
                                        .thenComparing(r -> r.pattern().prefix().length()));
        if (route.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpServlet servlet = route.get().servlet();
        AccessLevel level = AccessLevel.of(servlet.getClass(), method(servlet, request));
        switch (access.ask(level)) {
            case LOG_IN_FIRST ->
                    response.sendRedirect(LoginAddress.leadingBackTo(product, request));
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case ALLOWED -> serve(route.get(), path, request, response);
        }
    }

    private static void serve(
            Route route, String path, HttpServletRequest request, HttpServletResponse response) {
        String own = route.pattern().isExact() ? path : route.pattern().prefix();
        String rest = path.length() > own.length() ? path.substring(own.length()) : null;
        InLoader.call(
                route.loader(),
                () -> {
                    route.servlet().service(new RoutedRequest(request, PATH + own, rest), response);
                    return null;
                });
    }

    /** The method that would answer, such as {@code doGet}; it may be annotated on its own. */
    private static Method method(HttpServlet servlet, HttpServletRequest request) {
        String verb = request.getMethod().toLowerCase(Locale.ROOT);
        String name = "do" + verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1);
        for (Class<?> c = servlet.getClass(); c != HttpServlet.class; c = c.getSuperclass()) {
            try {
                return c.getDeclaredMethod(
                        name, HttpServletRequest.class, HttpServletResponse.class);
            } catch (NoSuchMethodException e) {
                // Perhaps its parent has it.
            }
        }
        return null;
    }
}
