package io.rihla.workbench.testing;

import io.rihla.workbench.product.DemoUsers;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.ProductSettings;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.upm.UpmPart;
import io.rihla.workbench.web.WebPart;
import io.rihla.workbench.web.WebServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/** One product with its plugin system and web side, on a free port, without the other parts. */
public final class TestHost implements AutoCloseable {

    private final WebServer server;
    private final HostedProduct product;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private TestHost(WebServer server, HostedProduct product, String address) {
        this.server = server;
        this.product = product;
        this.address = address;
    }

    public static TestHost confluence(Path home) throws Exception {
        return start("confluence", home, product -> {});
    }

    /**
     * @param more installs what a test needs beyond plugins and pages
     */
    public static TestHost start(String id, Path home, Consumer<HostedProduct> more)
            throws Exception {
        WebServer server = new WebServer(0);
        String address = "http://127.0.0.1:" + server.port() + "/" + id;
        return start(server, id, address, address, home, more);
    }

    /**
     * A Confluence that people reach under another address, through a proxy.
     *
     * @param base what people type, context path included
     */
    public static TestHost behindProxy(String base, Path home, Consumer<HostedProduct> more)
            throws Exception {
        WebServer server = new WebServer(0);
        String address = "http://127.0.0.1:" + server.port() + "/confluence";
        return start(server, "confluence", base, address, home, more);
    }

    private static TestHost start(
            WebServer server,
            String id,
            String base,
            String address,
            Path home,
            Consumer<HostedProduct> more)
            throws Exception {
        HostedProduct product = new HostedProduct(new ProductSettings(id, id, base, home));
        boolean jira = id.equals("jira");
        product.services()
                .provide(
                        Users.class,
                        new Users(
                                home.resolve("users.json"),
                                jira ? UserGroups.JIRA : UserGroups.CONFLUENCE,
                                jira ? DemoUsers.forJira() : DemoUsers.forConfluence()));
        new WebPart(home.resolve("node_modules")).install(product);
        new UpmPart().install(product);
        more.accept(product);
        server.start(List.of(product.web()));
        product.start();
        return new TestHost(server, product, address);
    }

    public HostedProduct product() {
        return product;
    }

    /** Where the server listens, which a proxy may hide. */
    public String url(String path) {
        return address + path;
    }

    /** A request to a path below the context path; {@code user} null is anonymous. */
    public HttpRequest.Builder request(String path, String user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        return user == null ? request : request.header("Authorization", basic(user));
    }

    public static String basic(String user) {
        byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    public HttpResponse<String> get(String path, String user) {
        return send(request(path, user));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        server.close();
        product.close();
    }
}
