package io.rihla.workbench.jira.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.jira.JiraSite;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.Grant;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import io.rihla.workbench.services.FakePlugin;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tracker with a project that all users see, in it an issue that only the editor sees, and a
 * plugin's function {@code stub}.
 */
public final class SearchedSite implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    public final JiraSite site;
    public final JiraProject project;
    public final JiraIssue open;
    public final JiraIssue done;
    public final JiraIssue secret;

    public SearchedSite(Path folder) throws Exception {
        site = new JiraSite(folder);
        JiraContent content = site.service(JiraContent.class);
        String editor = site.user("editor").orElseThrow().key();
        project = content.projects().create("FIX", "Fixes", editor);
        List<Grant> grants = new ArrayList<>();
        for (ProjectRight right : ProjectRight.values()) {
            grants.add(new Grant(right, Subject.group("jira-software-users")));
        }
        content.projects().grant(project.id(), grants);
        long level =
                content.securityLevels()
                        .create(project.id(), "Closed circle", List.of(Subject.user(editor)))
                        .id();
        IssueFields fields = IssueFields.of(Constants.BUG.id(), "The queue is long");
        open = content.issues().create(project.id(), fields.withAssignee(editor), editor);
        JiraIssue made =
                content.issues()
                        .create(project.id(), fields.withSummary("<b>Bold</b> claim"), editor);
        done = content.issues().bring(made.id(), Constants.DONE.id(), Constants.FIXED.id(), editor);
        secret = content.issues().create(project.id(), fields.withSecurityLevel(level), editor);
        site.enable(
                new FakePlugin("io.rihla.test", folder),
                "<jql-function key=\"stub\" class=\"%s\"><fname>stub</fname><list>true</list></jql-function>"
                        .formatted(StubFunction.class.getName()));
    }

    public JsonNode get(String user, String path) throws Exception {
        return json(site.get(user, path));
    }

    public JsonNode search(String user, String jql, String more) throws Exception {
        return get(user, "/rest/api/2/search?jql=" + encoded(jql) + more);
    }

    public JsonNode send(String user, String method, String path, String body) throws Exception {
        return json(site.json(user, method, path, body));
    }

    /** The keys of the issues in an answer, in their order. */
    public static List<String> keys(JsonNode answer) {
        List<String> keys = new ArrayList<>();
        answer.path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
        return keys;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(JiraSite.Reply reply) throws Exception {
        return JSON.readTree(reply.text());
    }

    @Override
    public void close() throws Exception {
        site.close();
    }
}
