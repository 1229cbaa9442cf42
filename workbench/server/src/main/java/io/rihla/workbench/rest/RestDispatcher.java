package io.rihla.workbench.rest;

import io.rihla.workbench.plugin.InLoader;
import io.rihla.workbench.web.RoutedRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything under {@value #PATH}: finds the plugin that answers, by path and version. */
final class RestDispatcher extends HttpServlet {

    static final String PATH = "/rest";

    private static final long serialVersionUID = 1;
    private static final String LATEST = "latest";

    private final transient List<Route> routes = new CopyOnWriteArrayList<>();

    /**
     * @param path begins with a slash
     */
    record Route(String path, String version, RestApplication application, ClassLoader loader) {

        /** The part of the address that this route takes, or null when it takes none of it. */
        String taken(String address) {
            for (String alias : List.of(version, LATEST)) {
                String own = path + "/" + alias;
                if (address.equals(own) || address.startsWith(own + "/")) {
                    return own;
                }
            }
            return null;
        }
    }

    private record Match(Route route, String taken) {}

    synchronized void add(Route route) {
        for (Route other : routes) {
            if (other.path().equals(route.path()) && other.version().equals(route.version())) {
                throw new IllegalArgumentException(
                        "Another REST module already answers at %s/%s."
                                .formatted(route.path(), route.version()));
            }
        }
        routes.add(route);
    }

    void remove(Route route) {
        routes.remove(route);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Match> match = find(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Route route = match.get().route();
        String taken = match.get().taken();
        String rest = request.getPathInfo().substring(taken.length());
        HttpServletRequest routed =
                new RoutedRequest(request, PATH + taken, rest.isEmpty() ? "/" : rest);
        InLoader.call(
                route.loader(),
                () -> {
                    route.application().service(routed, response);
                    return null;
                });
    }

    /** The longest path wins; of two versions the higher one is the latest. */
    private Optional<Match> find(String address) {
        return routes.stream()
                .map(route -> new Match(route, route.taken(address)))
                .filter(match -> match.taken() != null)
                .max(
                        Comparator.<Match>comparingInt(match -> match.route().path().length())
                                .thenComparing(match -> match.route().version()));
    }
}
