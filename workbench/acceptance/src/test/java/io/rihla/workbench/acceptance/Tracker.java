package io.rihla.workbench.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** Projects, issues and dashboards of a test's own in Jira, arranged as their people would. */
final class Tracker {

    /** Who reads in the background, in both products. */
    static final String READER = "manager";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ISSUE = "/rest/api/2/issue";

    private final Host host;

    Tracker(Host host) {
        this.host = host;
    }

    /** Jira, to somebody whose password is their name. */
    Http as(String user) {
        return Http.as(host.jira(), user).with("X-Atlassian-Token", "no-check");
    }

    /** Lets both products work in the background, as administrators do after the installation. */
    void nameReader() {
        String settings = "{\"reader\":\"" + READER + "\",\"cancelled\":[]}";
        String path = "/rest/rihla/1.0/health/settings";
        host.wiki("admin").put(path, settings).expect(200);
        as("admin").put(path, settings).expect(200);
    }

    /** Lets Rihla in Jira speak this language to somebody. */
    void speak(String user, String language) {
        as(user).put("/rest/rihla/1.0/language", "{\"language\":\"" + language + "\"}").expect(204);
    }

    /** A project in which everybody who may log in works as usual. */
    String project() {
        String key =
                "ACC"
                        + (char) ('A' + NUMBER.incrementAndGet() / 26)
                        + (char) ('A' + NUMBER.get() % 26);
        ObjectNode project = MAPPER.createObjectNode();
        project.put("key", key).put("name", "Project " + key).put("lead", "editor");
        project.put("projectTypeKey", "software");
        as("admin").post("/rest/api/2/project", project.toString()).expect(201);
        return key;
    }

    /**
     * A new task.
     *
     * @param due such as {@code 2020-01-31}; empty for none
     */
    String issue(String project, String summary, String due) {
        ObjectNode issue = MAPPER.createObjectNode();
        ObjectNode fields = issue.putObject("fields");
        fields.put("summary", summary);
        fields.putObject("project").put("key", project);
        fields.putObject("issuetype").put("name", "Task");
        if (!due.isEmpty()) {
            fields.put("duedate", due);
        }
        return as("editor").post(ISSUE, issue.toString()).expect(201).json().path("key").asText();
    }

    long id(String key) {
        return as("editor").get(ISSUE + "/" + key).expect(200).json().path("id").asLong();
    }

    /** Takes an issue to its end. */
    void finish(String user, String key) {
        as(user).post(
                        ISSUE + "/" + key + "/transitions",
                        "{\"transition\":{\"id\":\"41\"},\"fields\":{\"resolution\":{\"name\":\"Done\"}}}")
                .expect(204);
    }

    /** A dashboard with the fixes of one map, for everybody; gives its address. */
    String fixesOf(String map) {
        return dashboardOf(map, "fixes-item");
    }

    /** A dashboard with items of ours that show one map, for everybody; gives its address. */
    String dashboardOf(String map, String... items) {
        String path = "/rest/workbench/1.0/dashboards";
        var made =
                as("admin")
                        .post(
                                path,
                                "{\"name\":\""
                                        + map
                                        + "\",\"share\":\"everyone\",\"layout\":\"A\"}")
                        .expect(200)
                        .json();
        for (String item : items) {
            as("admin")
                    .post(
                            path + "/" + made.path("id").asText() + "/items",
                            "{\"module\":\"io.rihla.rihla:%s\",\"column\":0,".formatted(item)
                                    + "\"preferences\":{\"isConfigured\":\"true\",\"map\":\""
                                    + map
                                    + "\"}}")
                    .expect(200);
        }
        return made.path("view").asText();
    }

    /** Links issues to a pain point, as their editor does. */
    void link(String map, String painPoint, String... keys) {
        host.wiki("editor")
                .post(
                        Maps.PATH + "/" + map + "/pain-points/" + painPoint + "/issues",
                        "{\"issueKeys\":[\"" + String.join("\",\"", keys) + "\"]}")
                .expect(200);
    }
}
