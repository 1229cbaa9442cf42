package io.rihla.workbench.bench;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.rihla.workbench.Options;
import io.rihla.workbench.Workbench;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.plugin.PluginContainer;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.Users;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** A workbench with the plugin in it, in this process, and its macro within reach. */
final class Site implements AutoCloseable {

    private final Workbench workbench;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Macro macro;

    private Site(Workbench workbench, Macro macro) {
        this.workbench = workbench;
        this.macro = macro;
    }

    static Site open(Path checkout) throws Exception {
        Path data = Files.createTempDirectory("bench");
        Workbench workbench =
                Workbench.start(
                        new Options(0, data, checkout.resolve("workbench/node_modules"), "h2"));
        workbench.confluence().plugins().install(checkout.resolve("target/rihla-0.1.0.jar"));
        PluginContainer plugin =
                workbench.confluence().plugins().enabled("io.rihla.rihla").orElseThrow();
        return new Site(workbench, plugin.beans(Macro.class).iterator().next());
    }

    String address() {
        return workbench.confluence().baseUrl();
    }

    /** Takes a map in, with all its rows on a page of its own, and gives the page's path. */
    String page(MadeMap map) throws IOException, InterruptedException {
        send("POST", "/rest/rihla/1.0/maps", map.json(), 201);
        String answer =
                send(
                        "POST",
                        "/rest/api/content",
                        "{\"type\":\"page\",\"title\":\"%1$s\",\"space\":{\"key\":\"DEMO\"},\"body\":{\"storage\":{\"representation\":\"storage\",\"value\":\"<ac:structured-macro ac:name=\\\"journey-map\\\"><ac:parameter ac:name=\\\"map\\\">%1$s</ac:parameter><ac:parameter ac:name=\\\"view\\\">full</ac:parameter></ac:structured-macro>\"}}}"
                                .formatted(map.key()),
                        200);
        return "/pages/viewpage.action?pageId="
                + answer.replaceAll("(?s)^\\{.*?\"id\"\\s*:\\s*\"(\\d+)\".*", "$1");
    }

    /** Takes a map in, on a page of its own that everybody in the demo space may see. */
    void add(MadeMap map) throws IOException, InterruptedException {
        send("POST", "/rest/rihla/1.0/maps?space=DEMO", map.json(), 201);
    }

    /** Makes all maps look as if they had last been changed so much earlier. */
    void moveChangesBack(Duration time) throws SQLException {
        Database database = workbench.confluence().services().get(Database.class);
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            String heads;
            try (ResultSet tables =
                    connection
                            .getMetaData()
                            .getTables(
                                    connection.getCatalog(),
                                    database.schema(),
                                    "AO\\_______\\_MAP",
                                    null)) {
                tables.next();
                heads = tables.getString("TABLE_NAME");
            }
            statement.executeUpdate(
                    "UPDATE \"%s\" SET \"CHANGED_AT\" = \"CHANGED_AT\" - %d"
                            .formatted(heads, time.toMillis()));
        }
    }

    /** Changes one card, so that nobody has seen the map's newest revision yet. */
    void edit(MadeMap map, int number) throws IOException, InterruptedException {
        String answer =
                send("GET", "/rest/rihla/1.0/maps/" + map.key() + "/edits?since=0", null, 200);
        String revision = answer.replaceAll("(?s).*\"revision\"\\s*:\\s*(\\d+).*", "$1");
        edit(map, revision.matches("\\d+") ? Long.parseLong(revision) : 0, number);
    }

    /** Changes one card of a map that has come to this revision. */
    void edit(MadeMap map, long base, int number) throws IOException, InterruptedException {
        String edit =
                "{\"baseRevision\":%d,\"clientId\":\"bench-%s-%d\",\"edit\":{\"type\":\"set-text\",\"element\":\"card:c0-0\",\"field\":\"text\",\"language\":\"en\",\"text\":\"Version %d\"}}"
                        .formatted(base, map.key(), number, number);
        send("POST", "/rest/rihla/1.0/maps/" + map.key() + "/edits", edit, 200);
    }

    /** The map as it is, as a file. */
    String read(MadeMap map) throws IOException, InterruptedException {
        return send("GET", "/rest/rihla/1.0/maps/" + map.key(), null, 200);
    }

    /** The map as it was. */
    String read(MadeMap map, long revision) throws IOException, InterruptedException {
        return send(
                "GET", "/rest/rihla/1.0/maps/" + map.key() + "?revision=" + revision, null, 200);
    }

    /** What the macro gives for a page view by the editor. */
    String view(MadeMap map) throws Exception {
        return workbench
                .confluence()
                .services()
                .get(CurrentUser.class)
                .as(
                        workbench
                                .confluence()
                                .services()
                                .get(Users.class)
                                .byName("editor")
                                .orElseThrow(),
                        () ->
                                macro.execute(
                                        Map.of("map", map.key(), "view", "full"), "", display()));
    }

    private static ConversionContext display() {
        return (ConversionContext)
                Proxy.newProxyInstance(
                        Site.class.getClassLoader(),
                        new Class<?>[] {ConversionContext.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getOutputType") ? "display" : null);
    }

    private String send(String method, String path, String json, int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(
                        HttpRequest.newBuilder(URI.create(address() + path))
                                .header("Content-Type", "application/json")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                "editor:editor"
                                                                        .getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8)))
                                .method(
                                        method,
                                        json == null
                                                ? HttpRequest.BodyPublishers.noBody()
                                                : HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IOException(
                    method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() throws Exception {
        workbench.close();
    }
}
