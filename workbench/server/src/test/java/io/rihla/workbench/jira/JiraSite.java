package io.rihla.workbench.jira;

import io.rihla.workbench.database.Database;
import io.rihla.workbench.jira.search.SearchPart;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.product.DemoUsers;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.ProductSettings;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.services.FakePlugin;
import io.rihla.workbench.services.HostServices;
import io.rihla.workbench.services.ServedProduct;
import io.rihla.workbench.web.WebPart;
import io.rihla.workbench.web.WebServer;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The issue tracker's screens behind a real server, over H2 in memory. */
public final class JiraSite implements AutoCloseable {

    public final HostedProduct product;
    private final Database database = Database.h2InMemory();
    private final WebServer server;
    private final String base;
    private final Map<String, HttpClient> clients = new HashMap<>();

    public JiraSite(Path home) throws Exception {
        server = new WebServer(0);
        base = "http://127.0.0.1:" + server.port() + "/jira";
        product = new HostedProduct(new ProductSettings("jira", "Jira", base, home));
        product.services().provide(Database.class, database);
        product.useDatabase(database.dataSource(), database.transactions());
        product.services()
                .provide(
                        Users.class,
                        new Users(
                                home.resolve("users.json"), UserGroups.JIRA, DemoUsers.forJira()));
        new HostServices(ServedProduct.NODE_MODULES).install(product);
        new WebPart(ServedProduct.NODE_MODULES).install(product);
        new JiraPart().install(product);
        new SearchPart().install(product);
        server.start(List.of(product.web()));
    }

    /** Enables one module as the plugin system would. */
    public AutoCloseable enable(FakePlugin plugin, String xml) throws Exception {
        ModuleElement module = FakePlugin.module(xml);
        for (ModuleType type : product.moduleTypes()) {
            if (type.elements().contains(module.type())) {
                return type.enable(plugin, module);
            }
        }
        throw new IllegalArgumentException(xml);
    }

    public <T> T service(Class<T> type) {
        return product.services().get(type);
    }

    public Optional<User> user(String name) {
        return service(Users.class).byName(name);
    }

    /** As the user of this name; as an anonymous visitor for an empty one. */
    public Reply get(String user, String path) throws Exception {
        return send(user, request(user, path).GET());
    }

    public Reply json(String user, String method, String path, String body) throws Exception {
        return send(
                user,
                request(user, path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    /** Sends the page's form with its own fields, some of them filled in anew. */
    public Reply submit(String user, Reply page, String form, String... namesAndValues)
            throws Exception {
        Element element = page.page().selectFirst(form);
        if (element == null) {
            throw new AssertionError("No form " + form + " in " + page.text());
        }
        Map<String, String> fields = new HashMap<>();
        for (Element input : element.select("input[name], textarea[name], select[name]")) {
            if (!input.attr("type").equals("checkbox") || input.hasAttr("checked")) {
                fields.put(input.attr("name"), value(input));
            }
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return post(user, element.attr("action").substring("/jira".length()), fields);
    }

    public Reply post(String user, String path, Map<String, String> fields) throws Exception {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return send(
                user,
                request(user, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (!user.isEmpty()) {
            byte[] words = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(words));
        }
        return request;
    }

    private Reply send(String user, HttpRequest.Builder request) throws Exception {
        HttpClient client =
                clients.computeIfAbsent(
                        user,
                        name ->
                                HttpClient.newBuilder()
                                        .cookieHandler(new CookieManager())
                                        .followRedirects(HttpClient.Redirect.NORMAL)
                                        .build());
        HttpResponse<String> response =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Reply(response.statusCode(), response.uri(), response.body());
    }

    private static String value(Element input) {
        if (!input.tagName().equals("select")) {
            return input.val();
        }
        Element chosen = input.selectFirst("option[selected]");
        Element first = input.selectFirst("option");
        return chosen != null ? chosen.val() : first == null ? "" : first.val();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws Exception {
        server.close();
        product.close();
        database.close();
    }

    /** What came back, after all redirects. */
    public record Reply(int status, URI address, String text) {

        public Document page() {
            return Jsoup.parse(text);
        }
    }
}
