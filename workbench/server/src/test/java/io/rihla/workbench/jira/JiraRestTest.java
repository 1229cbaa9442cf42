package io.rihla.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.testing.TestHost;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JiraRestTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/rest/api/2/";

    private final Database database = Database.h2InMemory();
    private TestHost host;

    @BeforeEach
    void start(@TempDir Path home) throws Exception {
        host =
                TestHost.start(
                        "jira",
                        home,
                        product -> {
                            product.useDatabase(database.dataSource(), database.transactions());
                            JiraPart.installCore(product);
                        });
        project("ABC", "Project A");
    }

    @AfterEach
    void stop() throws Exception {
        host.close();
        database.close();
    }

    @Test
    void anIssueIsCreatedReadChangedAndDeleted() throws Exception {
        version("ABC", "1.0");
        send("admin", "POST", "component", "{'project':'ABC','name':'Till'}");
        Reply created =
                send(
                        "editor",
                        "POST",
                        "issue",
                        "{'fields':{'project':{'key':'ABC'},'issuetype':{'name':'Bug'},"
                                + "'summary':'رحلة','description':'why','labels':['b','a'],"
                                + "'assignee':{'name':'viewer'},'duedate':'2026-12-24',"
                                + "'fixVersions':[{'name':'1.0'}],'components':[{'name':'Till'}]}}");
        assertThat(created.status).isEqualTo(201);
        assertThat(created.json.path("key").asText()).isEqualTo("ABC-1");

        JsonNode fields = get("viewer", "issue/abc-1").json.path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("رحلة");
        assertThat(fields.at("/status/statusCategory/key").asText()).isEqualTo("new");
        assertThat(fields.path("resolution").isNull()).isTrue();
        assertThat(fields.at("/assignee/name").asText()).isEqualTo("viewer");
        assertThat(fields.at("/reporter/displayName").asText()).isEqualTo("Edgar Editor");
        assertThat(fields.path("duedate").asText()).isEqualTo("2026-12-24");
        assertThat(fields.path("created").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        assertThat(fields.at("/fixVersions/0/name").asText()).isEqualTo("1.0");
        assertThat(fields.path("labels").toString()).isEqualTo("[\"a\",\"b\"]");

        String change =
                "{'fields':{'summary':'new','assignee':null},"
                        + "'update':{'labels':[{'add':'c'},{'remove':'a'}],"
                        + "'comment':[{'add':{'body':'said so'}}]}}";
        assertThat(send("editor", "PUT", "issue/ABC-1", change).status).isEqualTo(204);
        JsonNode some =
                get("viewer", "issue/ABC-1?fields=summary,labels,assignee").json.path("fields");
        assertThat(some.toString())
                .isEqualTo("{\"summary\":\"new\",\"assignee\":null,\"labels\":[\"b\",\"c\"]}");
        assertThat(get("viewer", "issue/ABC-1/comment").json.at("/comments/0/body").asText())
                .isEqualTo("said so");

        assertThat(send("editor", "DELETE", "issue/ABC-1", null).status).isEqualTo(204);
        assertThat(get("viewer", "issue/ABC-1").status).isEqualTo(404);
    }

    @Test
    void whatIsRefusedSaysWhy() throws Exception {
        Reply empty =
                send(
                        "editor",
                        "POST",
                        "issue",
                        "{'fields':{'project':{'key':'ABC'},'issuetype':{'name':'Bug'}}}");
        assertThat(empty.status).isEqualTo(400);
        assertThat(empty.json.toString())
                .isEqualTo(
                        "{\"errorMessages\":[],\"errors\":"
                                + "{\"summary\":\"You must specify a summary of the issue.\"}}");
        Reply unknown =
                send(
                        "editor",
                        "POST",
                        "issue",
                        "{'fields':{'project':{'key':'ABC'},'issuetype':{'name':'Bug'},"
                                + "'summary':'x','mood':'bad','priority':{'name':'Odd'}}}");
        assertThat(unknown.status).isEqualTo(400);
        assertThat(unknown.json.path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("mood", "priority");
        Reply nowhere =
                send(
                        "editor",
                        "POST",
                        "issue",
                        "{'fields':{'project':{'key':'NOPE'},'issuetype':{'name':'Bug'}}}");
        assertThat(nowhere.json.path("errors").has("project")).isTrue();
        assertThat(send(null, "POST", "issue", "{'fields':{}}").status).isEqualTo(401);
        Reply form =
                reply(
                        host.request(API + "issue", "editor")
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(form.status).isEqualTo(403);
    }

    @Test
    void aRestrictedIssueAndAMissingOneAreAnsweredAlike() throws Exception {
        issue("secret");
        Reply level =
                work(
                        "POST",
                        "project/ABC/securitylevels",
                        "{'name':'Inner','members':[{'kind':'user','name':'manager'}]}");
        String put = "{'fields':{'security':{'id':'" + level.json.path("id").asText() + "'}}}";
        assertThat(send("editor", "PUT", "issue/ABC-1", put).status).isEqualTo(204);

        assertThat(get("manager", "issue/ABC-1").status).isEqualTo(200);
        for (String user : List.of("editor", "admin")) {
            Reply hidden = get(user, "issue/ABC-1");
            Reply missing = get(user, "issue/ABC-77");
            assertThat(hidden.status).isEqualTo(404);
            assertThat(hidden.json).isEqualTo(missing.json);
            assertThat(get(user, "issue/ABC-1/remotelink").status).isEqualTo(404);
            assertThat(get(user, "issue/ABC-1/transitions").status).isEqualTo(404);
            assertThat(send(user, "PUT", "issue/ABC-1", "{}").status).isEqualTo(404);
        }
        assertThat(get(null, "issue/ABC-1").status).isEqualTo(401);
        assertThat(get(null, "issue/ABC-77").status).isEqualTo(404);
    }

    @Test
    void transitionsAreThoseOfTheStateAndResolve() throws Exception {
        issue("to do");
        JsonNode offered = get("editor", "issue/ABC-1/transitions?expand=transitions.fields").json;
        assertThat(names(offered.path("transitions"))).containsExactly("Start Progress", "Done");
        assertThat(offered.at("/transitions/1/fields/resolution/allowedValues/1/name").asText())
                .isEqualTo("Won't Do");

        String cancel = "{'transition':{'id':'41'},'fields':{'resolution':{'name':\"Won't Do\"}}}";
        assertThat(send("editor", "POST", "issue/ABC-1/transitions", cancel).status).isEqualTo(204);
        JsonNode done = get("editor", "issue/ABC-1").json.path("fields");
        assertThat(done.at("/resolution/name").asText()).isEqualTo("Won't Do");
        assertThat(done.path("resolutiondate").isTextual()).isTrue();
        assertThat(
                        send(
                                        "editor",
                                        "POST",
                                        "issue/ABC-1/transitions",
                                        "{'transition':{'id':'21'}}")
                                .status)
                .isEqualTo(400);
        send("editor", "POST", "issue/ABC-1/transitions", "{'transition':{'id':'51'}}");
        JsonNode again = get("editor", "issue/ABC-1").json.path("fields");
        assertThat(again.path("resolution").isNull()).isTrue();
        assertThat(again.path("resolutiondate").isNull()).isTrue();
    }

    @Test
    void aKnownGlobalIdChangesTheRemoteLink() throws Exception {
        issue("linked");
        Reply first = remote("One");
        Reply second = remote("Two");
        assertThat(first.status).isEqualTo(201);
        assertThat(second.status).isEqualTo(200);
        assertThat(second.json.path("id")).isEqualTo(first.json.path("id"));
        String one = "issue/ABC-1/remotelink?globalId=g-1";
        assertThat(get("viewer", one).json.at("/object/title").asText()).isEqualTo("Two");
        assertThat(get("viewer", "issue/ABC-1/remotelink").json).hasSize(1);
        assertThat(send("editor", "DELETE", one, null).status).isEqualTo(204);
        assertThat(get("viewer", one).status).isEqualTo(404);
        work(
                "PUT",
                "project/ABC/grants",
                "{'grants':[{'permission':'BROWSE_PROJECTS','kind':'anyone'}]}");
        assertThat(remote("Three").status).as("seen, but not to be linked").isEqualTo(403);
        assertThat(get(null, "issue/ABC-1").status).isEqualTo(200);
    }

    @Test
    void anOldKeyLeadsToTheMovedIssue() throws Exception {
        project("XYZ", "Project X");
        String id = issue("moves").json.path("id").asText();
        Reply moved =
                reply(
                        host.request("/rest/workbench/1.0/issue/ABC-1/move", "editor")
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"project\":\"XYZ\"}")));
        assertThat(moved.json.path("key").asText()).isEqualTo("XYZ-1");
        JsonNode issue = get("viewer", "issue/ABC-1").json;
        assertThat(issue.path("key").asText()).isEqualTo("XYZ-1");
        assertThat(issue.path("id").asText()).isEqualTo(id);
    }

    @Test
    void issuesAreLinkedAndHiddenEndsAreNotShown() throws Exception {
        issue("one");
        issue("two");
        String link =
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'ABC-1'},"
                        + "'outwardIssue':{'key':'ABC-2'}}";
        assertThat(send("editor", "POST", "issueLink", link).status).isEqualTo(201);
        JsonNode links =
                get("viewer", "issue/ABC-1?fields=issuelinks").json.at("/fields/issuelinks");
        assertThat(links.at("/0/type/outward").asText()).isEqualTo("blocks");
        assertThat(links.at("/0/outwardIssue/key").asText()).isEqualTo("ABC-2");
        JsonNode level =
                work("POST", "project/ABC/securitylevels", "{'name':'Nobody','members':[]}").json;
        send(
                "editor",
                "PUT",
                "issue/ABC-2",
                "{'fields':{'security':{'id':'" + level.path("id").asText() + "'}}}");
        assertThat(get("viewer", "issue/ABC-1").json.at("/fields/issuelinks")).isEmpty();
        assertThat(get("viewer", "issueLink/" + links.at("/0/id").asText()).status).isEqualTo(404);
    }

    @Test
    void projectsShowWhatIsInThemToThoseWhoMaySeeThem() throws Exception {
        project("XYZ", "Closed");
        work("PUT", "project/XYZ/grants", "{'grants':[]}");
        version("ABC", "2.0");
        assertThat(names(get("viewer", "project").json)).containsExactly("Project A");
        assertThat(get("viewer", "project/XYZ").status).isEqualTo(404);
        assertThat(get(null, "project").json).isEmpty();
        assertThat(names(get("viewer", "project/ABC/versions").json)).containsExactly("2.0");
        JsonNode types = get("viewer", "issue/createmeta/ABC/issuetypes").json;
        assertThat(names(types.path("values"))).contains("Bug", "Task");
        assertThat(types.path("isLast").asBoolean()).isTrue();
        assertThat(
                        names(
                                get("viewer", "issue/createmeta/ABC/issuetypes/10004")
                                        .json
                                        .path("values")))
                .contains("Summary", "Fix Version/s");
        assertThat(get("viewer", "issue/createmeta").status).isEqualTo(404);
    }

    @Test
    void peopleAreFoundByThoseWhoHaveLoggedIn() throws Exception {
        assertThat(get("manager", "myself").json.path("name").asText()).isEqualTo("manager");
        assertThat(get(null, "myself").status).isEqualTo(401);
        assertThat(get("viewer", "user/search?username=man").json)
                .extracting(user -> user.path("displayName").asText())
                .containsExactly("Maria Manolescu");
        assertThat(get("viewer", "user?username=nobody").status).isEqualTo(404);
        assertThat(get("viewer", "group?groupname=jira-administrators").status).isEqualTo(403);
        assertThat(get(null, "serverInfo").json.path("baseUrl").asText()).endsWith("/jira");
        assertThat(names(get("viewer", "status").json)).contains("In Review");
    }

    private void project(String key, String name) throws Exception {
        Reply reply =
                send(
                        "admin",
                        "POST",
                        "project",
                        "{'key':'" + key + "','name':'" + name + "','lead':'manager'}");
        assertThat(reply.status).isEqualTo(201);
    }

    private void version(String project, String name) throws Exception {
        Reply reply =
                send(
                        "admin",
                        "POST",
                        "version",
                        "{'project':'" + project + "','name':'" + name + "'}");
        assertThat(reply.status).isEqualTo(201);
    }

    private Reply issue(String summary) throws Exception {
        return send(
                "editor",
                "POST",
                "issue",
                "{'fields':{'project':{'key':'ABC'},'issuetype':{'id':'10002'},'summary':'"
                        + summary
                        + "'}}");
    }

    private Reply remote(String title) throws Exception {
        return send(
                "editor",
                "POST",
                "issue/ABC-1/remotelink",
                "{'globalId':'g-1','object':{'url':'http://x','title':'" + title + "'}}");
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path("name").asText())
                .toList();
    }

    private Reply work(String method, String path, String body) throws Exception {
        return reply(
                host.request("/rest/workbench/1.0/" + path, "admin")
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json(body))));
    }

    private Reply get(String user, String path) throws Exception {
        return reply(host.request(API + path, user));
    }

    private Reply send(String user, String method, String path, String body) throws Exception {
        HttpRequest.BodyPublisher sent =
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(json(body));
        return reply(
                host.request(API + path, user)
                        .header("Content-Type", "application/json")
                        .method(method, sent));
    }

    /** The texts below write JSON with single quotes, but for what stands in double ones. */
    private static String json(String text) throws Exception {
        return JSON.reader()
                .with(com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_SINGLE_QUOTES)
                .readTree(text)
                .toString();
    }

    private Reply reply(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = host.send(request);
        boolean json =
                response.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("application/json"))
                        .isPresent();
        return new Reply(response.statusCode(), json ? JSON.readTree(response.body()) : null);
    }

    private record Reply(int status, JsonNode json) {}
}
