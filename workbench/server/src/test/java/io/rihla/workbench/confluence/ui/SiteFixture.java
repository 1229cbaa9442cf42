package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.WikiPart;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.product.DemoUsers;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.ProductSettings;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.web.WebPart;
import io.rihla.workbench.web.WebServer;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The wiki's screens behind a real server, without plugins. */
final class SiteFixture implements AutoCloseable {

    final HostedProduct product;
    private final Database database = Database.h2InMemory();
    private final WebServer server;
    private final String base;
    private final Map<String, HttpClient> clients = new HashMap<>();

    SiteFixture(Path home) throws Exception {
        server = new WebServer(0);
        base = "http://127.0.0.1:" + server.port() + "/confluence";
        product = new HostedProduct(new ProductSettings("confluence", "Confluence", base, home));
        product.useDatabase(database.dataSource(), database.transactions());
        product.services()
                .provide(
                        Users.class,
                        new Users(
                                home.resolve("users.json"),
                                UserGroups.CONFLUENCE,
                                DemoUsers.forConfluence()));
        new WebPart(home).install(product);
        new WikiPart().install(product);
        server.start(List.of(product.web()));
    }

    WikiContent content() {
        return product.services().get(WikiContent.class);
    }

    /** As the user of this name; as an anonymous visitor for an empty one. */
    Reply get(String user, String path) throws Exception {
        return send(user, request(user, path).GET().build());
    }

    /** Sends the page's form with its own fields, some of them filled in anew. */
    Reply submit(String user, Reply page, String form, String... namesAndValues) throws Exception {
        Element element = page.page().selectFirst(form);
        Map<String, String> fields = new HashMap<>();
        element.select("input[name], textarea[name], select[name]")
                .forEach(
                        input -> {
                            if (!input.attr("type").equals("checkbox")
                                    || input.hasAttr("checked")) {
                                fields.put(input.attr("name"), value(input));
                            }
                        });
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return post(user, element.attr("action").substring("/confluence".length()), fields);
    }

    Reply post(String user, String path, Map<String, String> fields) throws Exception {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return send(
                user,
                request(user, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
                        .build());
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (!user.isEmpty()) {
            String words = user + ":" + user;
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(words.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private Reply send(String user, HttpRequest request) throws Exception {
        HttpClient client =
                clients.computeIfAbsent(
                        user,
                        name ->
                                HttpClient.newBuilder()
                                        .cookieHandler(new CookieManager())
                                        .followRedirects(HttpClient.Redirect.NORMAL)
                                        .build());
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Reply(
                response.statusCode(), response.uri(), response.headers(), response.body());
    }

    private static String value(Element input) {
        return input.tagName().equals("select")
                ? input.select("option[selected]").val()
                : input.val();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws Exception {
        server.close();
        database.close();
    }

    record Reply(int status, URI address, HttpHeaders headers, String text) {

        Document page() {
            return Jsoup.parse(text);
        }
    }
}
