package io.rihla.workbench.services;

import io.rihla.workbench.database.Database;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.product.DemoUsers;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.ProductSettings;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.web.WebPart;
import io.rihla.workbench.web.WebServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A product with its services and nothing else, answering requests, over H2 in memory. */
public final class ServedProduct implements AutoCloseable {

    public static final Path NODE_MODULES = Path.of("..", "node_modules").toAbsolutePath();

    public final HostedProduct product;
    private final WebServer server;
    private final List<ModuleType> types = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    public ServedProduct(Path home) throws Exception {
        server = new WebServer(0);
        product =
                new HostedProduct(
                        new ProductSettings(
                                "confluence",
                                "Confluence",
                                "http://127.0.0.1:%d/confluence".formatted(server.port()),
                                home));
        Database database = Database.h2InMemory();
        product.services().provide(Database.class, database);
        product.useDatabase(database.dataSource(), database.transactions());
        product.services()
                .provide(
                        Users.class,
                        new Users(
                                home.resolve("users.json"),
                                UserGroups.CONFLUENCE,
                                DemoUsers.forConfluence()));
        new HostServices(NODE_MODULES).install(product);
        new WebPart(NODE_MODULES).install(product);
        types.addAll(product.moduleTypes());
        server.start(List.of(product.web()));
        product.lifecycle().onStop(database);
    }

    /** Enables one module as the plugin system would. */
    public AutoCloseable enable(FakePlugin plugin, String xml) throws Exception {
        ModuleElement module = FakePlugin.module(xml);
        for (ModuleType type : types) {
            if (type.elements().contains(module.type())) {
                return type.enable(plugin, module);
            }
        }
        throw new IllegalArgumentException(xml);
    }

    public <T> T service(Class<T> type) {
        return product.services().get(type);
    }

    /**
     * @param path under the context path, or a whole path on this server
     * @param user name and password, or null for an anonymous visitor
     */
    public HttpResponse<String> get(String path, String user, String... headers) throws Exception {
        String root = product.baseUrl().substring(0, product.baseUrl().lastIndexOf('/'));
        String address = path.startsWith("/confluence/") ? root + path : product.baseUrl() + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (user != null) {
            byte[] words = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(words));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Sends JSON as an anonymous visitor.
     *
     * @param path under the context path
     */
    public HttpResponse<String> post(String path, String json) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(product.baseUrl() + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws Exception {
        server.close();
        product.close();
    }
}
