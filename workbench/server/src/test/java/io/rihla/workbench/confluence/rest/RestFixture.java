package io.rihla.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.confluence.WikiFixture;
import io.rihla.workbench.confluence.search.PageSearch;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The REST behind a real server; a header says who is logged in. */
final class RestFixture implements AutoCloseable {

    final WikiFixture wiki = new WikiFixture();
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server = new Server();
    private final String base;

    RestFixture() throws Exception {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/confluence");
        Filter logIn =
                (request, response, chain) -> {
                    String name = ((HttpServletRequest) request).getHeader("X-User");
                    wiki.logIn(name == null ? null : wiki.people.byName(name).orElseThrow());
                    try {
                        chain.doFilter(request, response);
                    } finally {
                        wiki.logIn(null);
                    }
                };
        context.addFilter(new FilterHolder(logIn), "/*", EnumSet.of(DispatcherType.REQUEST));
        ServletHolder rest =
                new ServletHolder(
                        WikiRest.servlet(
                                wiki.content,
                                wiki.people,
                                wiki.renderer,
                                new PageSearch(wiki.content, wiki.people, wiki.index),
                                "http://wiki.example/confluence",
                                "/confluence"));
        WikiRest.PATTERNS.forEach(pattern -> context.addServlet(rest, pattern));
        server.setHandler(context);
        server.start();
        base = "http://127.0.0.1:" + connector.getLocalPort() + "/confluence/rest/";
    }

    Reply get(String user, String path) throws IOException, InterruptedException {
        return send(user, "GET", path, null);
    }

    Reply send(String user, String method, String path, String body)
            throws IOException, InterruptedException {
        return send(user, method, path, "application/json", body);
    }

    Reply send(String user, String method, String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .header("Content-Type", type);
        if (user != null) {
            request.header("X-User", user);
        }
        HttpResponse<String> response =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        boolean isJson =
                response.headers()
                        .firstValue("Content-Type")
                        .filter(found -> found.startsWith("application/json"))
                        .isPresent();
        return new Reply(
                response.statusCode(),
                response.body(),
                isJson ? json.readTree(response.body()) : null);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    record Reply(int status, String text, JsonNode json) {}
}
