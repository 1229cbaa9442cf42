package io.rihla.workbench.bench;

import io.rihla.workbench.Options;
import io.rihla.workbench.Workbench;
import io.rihla.workbench.applinks.LinkTraffic;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.event.EventSwitch;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.UserGroups;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Both products with the plugin, talking as an administrator has set them up to. */
final class LinkedSite implements AutoCloseable {

    private static final String ADMIN =
            "Basic "
                    + Base64.getEncoder()
                            .encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));

    private final Workbench workbench;
    private final HttpClient http = HttpClient.newHttpClient();

    private LinkedSite(Workbench workbench) {
        this.workbench = workbench;
    }

    static LinkedSite open(Path checkout) throws Exception {
        Path data = Files.createTempDirectory("bench");
        Workbench workbench =
                Workbench.start(
                        new Options(0, data, checkout.resolve("workbench/node_modules"), "h2"));
        LinkedSite site = new LinkedSite(workbench);
        for (HostedProduct product : List.of(workbench.confluence(), workbench.jira())) {
            product.plugins().install(checkout.resolve("target/rihla-0.1.0.jar"));
            site.send(
                    "PUT",
                    product.baseUrl() + "/rest/rihla/1.0/health/settings",
                    "{\"reader\":\"manager\"}",
                    200);
        }
        return site;
    }

    /** Issues of a new project, by their ids. */
    List<Long> issues(String project, int many) {
        JiraContent tracker = tracker();
        JiraProject made = tracker.projects().create(project, project, null);
        tracker.projects().grantAsUsual(made.id(), UserGroups.JIRA);
        List<Long> ids = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            IssueFields fields = IssueFields.of(Constants.BUG.id(), "Issue " + number);
            ids.add(tracker.issues().create(made.id(), fields, null).id());
        }
        return ids;
    }

    JiraContent tracker() {
        return workbench.jira().services().get(JiraContent.class);
    }

    /** Loses what the product tells its listeners about issues, from now on. */
    void swallowEvents() {
        workbench.jira().services().get(EventSwitch.class).swallow(true);
    }

    LinkTraffic sentToJira() {
        return workbench.confluence().services().get(LinkTraffic.class);
    }

    /**
     * A page with a map that has a pain point at each touchpoint; the issues are linked to them in
     * turn.
     *
     * @return the page's address
     */
    String page(String key, int touchpoints, List<Long> issues) throws Exception {
        importMap(map(key, touchpoints, issues));
        String body =
                "<ac:structured-macro ac:name=\\\"journey-map\\\"><ac:parameter ac:name=\\\"map\\\">"
                        + key
                        + "</ac:parameter></ac:structured-macro>";
        String page =
                send(
                        "POST",
                        wiki("/rest/api/content"),
                        "{\"type\":\"page\",\"title\":\"%s\",\"space\":{\"key\":\"DEMO\"},\"body\":{\"storage\":{\"value\":\"%s\",\"representation\":\"storage\"}}}"
                                .formatted(key, body),
                        200);
        String id = page.replaceAll("(?s)^.*?\"id\"\\s*:\\s*\"?(\\d+).*$", "$1");
        return wiki("/pages/viewpage.action?pageId=" + id);
    }

    /** What a page in a browser asks for its maps' issues. */
    String states(String key, String token) throws Exception {
        return send(
                "POST",
                wiki("/rest/rihla/1.0/issue-states"),
                "{\"maps\":[\"%s\"],\"token\":\"%s\"}".formatted(key, token),
                200);
    }

    String get(String address) throws Exception {
        return send("GET", address, null, 200);
    }

    private String wiki(String path) {
        return workbench.confluence().baseUrl() + path;
    }

    private void importMap(String map) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("maps/linked.json"));
            zip.write(map.getBytes(StandardCharsets.UTF_8));
        }
        send(
                "POST",
                wiki("/rest/rihla/1.0/admin/import"),
                "application/octet-stream",
                BodyPublishers.ofByteArray(out.toByteArray()),
                200);
    }

    private String map(String key, int touchpoints, List<Long> issues) {
        List<String> stages = new ArrayList<>();
        List<String> points = new ArrayList<>();
        List<String> pains = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < touchpoints; i++) {
            if (i % 10 == 0) {
                stages.add("{\"id\":\"s%1$d\",\"name\":{\"en\":\"Stage %1$d\"}}".formatted(i / 10));
            }
            points.add(
                    "{\"id\":\"t%1$d\",\"stage\":\"s%2$d\",\"name\":{\"en\":\"Step %1$d\"},\"feeling\":%3$d}"
                            .formatted(i, i / 10, i % 5 - 2));
            pains.add(
                    "{\"id\":\"%1$s-p%2$d\",\"touchpoint\":\"t%2$d\",\"text\":{\"en\":\"Pain %2$d\"}}"
                            .formatted(key, i));
        }
        for (int i = 0; i < issues.size(); i++) {
            links.add(
                    "{\"id\":\"%1$s-p%2$d.i%3$d\",\"painPoint\":\"%1$s-p%2$d\",\"issue\":%3$d}"
                            .formatted(key, i % touchpoints, issues.get(i)));
        }
        return "{\"format\":\"rihla-map/1\",\"key\":\"%1$s\",\"languages\":[\"en\"],\"name\":{\"en\":\"%1$s\"},\"stages\":[%2$s],\"touchpoints\":[%3$s],\"painPoints\":[%4$s],\"issueLinksOf\":\"%5$s\",\"issueLinks\":[%6$s]}"
                .formatted(
                        key,
                        String.join(",", stages),
                        String.join(",", points),
                        String.join(",", pains),
                        workbench.confluence().baseUrl(),
                        String.join(",", links));
    }

    private String send(String method, String address, String json, int expected) throws Exception {
        return send(
                method,
                address,
                "application/json",
                json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json),
                expected);
    }

    private String send(
            String method,
            String address,
            String type,
            HttpRequest.BodyPublisher body,
            int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Content-Type", type)
                                .header("X-Atlassian-Token", "no-check")
                                .header("Authorization", ADMIN)
                                .method(method, body)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IOException(
                    method + " " + address + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() throws Exception {
        workbench.close();
    }
}
