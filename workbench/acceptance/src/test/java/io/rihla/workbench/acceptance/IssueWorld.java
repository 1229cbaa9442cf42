package io.rihla.workbench.acceptance;

import io.rihla.workbench.acceptance.Http.Answer;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraVersion;
import io.rihla.workbench.jira.permission.Grant;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Three maps in the wiki, five issues in Jira that all of them are linked to, and ten people with
 * different rights to both. Each map's texts and each issue's fields are words that stand nowhere
 * else.
 *
 * <p>Maps: {@code public} for everybody, {@code open} for the people of its space, {@code closed}
 * for the owner and the insider. Issues: {@code public} for everybody, {@code plain} for the people
 * of its project, {@code secured} with a security level, {@code limited} in a project of few,
 * {@code deleted}.
 */
final class IssueWorld {

    static final List<String> MAPS = List.of("public", "open", "closed");
    static final List<String> ISSUES = List.of("public", "plain", "secured", "limited", "deleted");
    static final List<String> ROLES =
            List.of(
                    "anonymous",
                    "unlicensed",
                    "stranger",
                    "wiki-only",
                    "viewer",
                    "editor",
                    "owner",
                    "insider",
                    "developer",
                    "admin");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The wiki listens to fifty hints in a second, Jira's own among them, and lets others go. */
    private static final Pace HINTS = new Pace(40);

    private final Host host;
    private final Linked linked;
    private final Wiki wiki;
    private final int number;
    private final Map<String, String> keys;
    private final Map<String, Long> homes;
    private final Map<String, Long> pages;
    private final Map<String, JiraIssue> issues;
    private final long ordinary;
    private final long level;
    private final String openSpace;
    private final String lobby;

    IssueWorld(Host host) {
        this.host = host;
        number = NUMBER.incrementAndGet();
        keys = new LinkedHashMap<>();
        homes = new LinkedHashMap<>();
        pages = new LinkedHashMap<>();
        issues = new LinkedHashMap<>();
        linked = new Linked(host);
        wiki = new Wiki(host);
        linked.mend();
        host.anonymousAccess(true);
        for (String role : List.of("stranger", "viewer", "editor", "owner", "insider")) {
            linked.person(user(role), user(role), true);
        }
        linked.person(user("developer"), user("developer"), true);
        linked.person(user("reader"), user("reader"), true);
        linked.person(user("unlicensed"), user("unlicensed"), false);
        linked.wikiPerson(user("wiki-only"));

        lobby = wiki.space(user("owner"), user("insider"));
        wiki.letEverybodyRead(lobby);
        openSpace = wiki.space(user("owner"), user("insider"), user("editor"));
        wiki.letRead(openSpace, user("viewer"));
        wiki.letRead(openSpace, user("wiki-only"));
        place("public", lobby);
        place("open", openSpace);
        place("closed", openSpace);
        wiki.restrict(user("owner"), homes.get("closed"), user("owner"), user("insider"));
        keys.forEach(
                (map, key) -> pages.put(map, wiki.page(user("owner"), lobby, Wiki.macro(key))));

        JiraContent jira = jira();
        ordinary =
                project("ORD", "viewer", "editor", "owner", "insider", "developer", "reader").id();
        level =
                jira.securityLevels()
                        .create(ordinary, "Inner circle", people("insider", "developer"))
                        .id();
        JiraProject few = project("FEW", "insider", "developer", "reader");
        JiraProject open = project("PUB");
        List<Grant> everybody = new ArrayList<>(jira.projects().grants(open.id()));
        everybody.add(new Grant(ProjectRight.BROWSE_PROJECTS, Subject.ANYONE));
        jira.projects().grant(open.id(), everybody);
        issue("public", open.id(), null);
        issue("plain", ordinary, null);
        issue("secured", ordinary, level);
        issue("limited", few.id(), null);
        issue("deleted", ordinary, null);
        jira.issues().bring(id("secured"), Constants.IN_REVIEW.id(), null, null);
        jira.issues().bring(id("plain"), Constants.IN_PROGRESS.id(), null, null);

        readAs(user("reader"));
        for (String map : MAPS) {
            link(map, "p1", ISSUES);
            link(map, "p2", List.of("secured"));
            link(map, "p3", List.of("deleted"));
            link(map, "p4", List.of("limited"));
        }
        awaitIndex();
        // Jira hints at a deletion only of what its index knows to be linked.
        jira.issues().delete(id("deleted"), null);
        awaitMirror();
    }

    /** The same world as one has it who stands on another node. */
    IssueWorld at(Host node) {
        return new IssueWorld(this, node);
    }

    private IssueWorld(IssueWorld same, Host node) {
        host = node;
        linked = new Linked(node);
        wiki = new Wiki(node);
        number = same.number;
        keys = same.keys;
        homes = same.homes;
        pages = same.pages;
        issues = same.issues;
        ordinary = same.ordinary;
        level = same.level;
        openSpace = same.openSpace;
        lobby = same.lobby;
    }

    /** Names the reader account in both products; empty for none. */
    void readAs(String reader) {
        for (String base : List.of(host.confluence(), host.jira())) {
            Http.as(base, "admin")
                    .put("/rest/rihla/1.0/health/settings", "{\"reader\":\"" + reader + "\"}")
                    .expect(200);
        }
    }

    /** Ends all background work and mends the link, for whoever uses the host next. */
    void leave() {
        linked.mend();
        readAs("");
        host.anonymousAccess(false);
    }

    /** The account of a role; {@code admin} is the products' own. */
    String user(String role) {
        return role.equals("admin") || role.startsWith("anonymous") ? role : role + "-" + number;
    }

    Http wiki(String role) {
        return role.equals("anonymous") ? host.wiki() : host.wiki(user(role));
    }

    Http jira(String role) {
        return role.equals("anonymous")
                ? Http.anonymous(host.jira())
                : Http.as(host.jira(), user(role));
    }

    String key(String map) {
        return keys.get(map);
    }

    long home(String map) {
        return homes.get(map);
    }

    /** A page that everybody may see, with a macro for the map. */
    long page(String map) {
        return pages.get(map);
    }

    /** A page of the owner's in the space of that map, which shows nothing yet. */
    long emptyPage(String map) {
        return wiki.page(user("owner"), map.equals("public") ? lobby : openSpace, "<p>empty</p>");
    }

    String lobby() {
        return lobby;
    }

    Wiki wiki() {
        return wiki;
    }

    Linked linked() {
        return linked;
    }

    long id(String issue) {
        return issues.get(issue).id();
    }

    String issueKey(String issue) {
        return issues.get(issue).key();
    }

    /** In all texts of a map. */
    String word(String map) {
        return "mapword" + map + number + "x";
    }

    /** In an issue's summary. */
    String summary(String issue) {
        return "summaryword" + issue + number + "x";
    }

    /** What must not be read by those who may not see the issue, besides its key. */
    List<String> secrets(String issue) {
        return Stream.of("summaryword", "assigneeword", "versionword")
                .map(word -> word + issue + number + "x")
                .toList();
    }

    /** The name of the department of a map's only touchpoint. */
    String department(String map) {
        return "departmentword" + map + number + "x";
    }

    JiraContent jira() {
        return host.workbench().jira().services().get(JiraContent.class);
    }

    long ordinaryProject() {
        return ordinary;
    }

    /** Who belongs to the circle that sees the secured issue. */
    void circle(String... roles) {
        jira().securityLevels().members(level, people(roles));
    }

    /** Tells Confluence that these have changed, as anybody may. */
    void hint(String... changed) {
        HINTS.next();
        List<String> ids = Stream.of(changed).map(issue -> String.valueOf(id(issue))).toList();
        wiki("owner")
                .post("/rest/rihla/1.0/hints", "{\"issues\":[" + String.join(",", ids) + "]}")
                .expect(204);
    }

    Answer states(String role, String... maps) {
        return statesOf(role, Stream.of(maps).map(this::key).toList());
    }

    Answer statesOf(String role, List<String> keysOfMaps) {
        return wiki(role)
                .with("X-Atlassian-Token", "no-check")
                .post(
                        "/rest/rihla/1.0/issue-states",
                        "{\"maps\":[\"" + String.join("\",\"", keysOfMaps) + "\"],\"token\":\"\"}");
    }

    Answer search(String role, String jql) {
        return jira(role)
                .get(
                        "/rest/api/2/search?fields=summary,status,assignee,fixVersions&jql="
                                + Maps.encoded(jql));
    }

    /** Waits until Jira knows of each map's links what the wiki knows. */
    void awaitIndex() {
        Http reader = jira("reader");
        Until.isTrue(
                "the maps in Jira's index",
                () -> {
                    String known = reader.get("/rest/rihla/1.0/index/checksums").expect(200).text();
                    return keys.values().stream().allMatch(known::contains)
                            && search("insider", "issue in painPointsOf(\"" + key("closed") + "\")")
                                    .text()
                                    .contains(summary("limited"));
                });
    }

    /** Waits until the wiki has read the issues for its roll-ups. */
    private void awaitMirror() {
        Until.isTrue(
                "the issues in the mirror",
                () -> {
                    var total =
                            wiki("owner")
                                    .get("/rest/rihla/1.0/fixes?maps=" + key("open"))
                                    .expect(200)
                                    .json()
                                    .path("total");
                    return total.path("open").asInt() == 2
                            && total.path("inProgress").asInt() == 1
                            && total.path("unread").asInt() == 2;
                });
    }

    private void place(String map, String space) {
        long page = wiki.page(user("owner"), space, "<p>home</p>");
        homes.put(map, page);
        String json =
                """
                {"format":"rihla-map/1","languages":["en"],"name":{"en":"%1$s"},"goal":{"en":"%1$s"},
                 "stages":[{"id":"s1","name":{"en":"%1$s"}}],
                 "lanes":[{"id":"l1","kind":"quotes"}],
                 "touchpoints":[{"id":"t1","stage":"s1","name":{"en":"%1$s"},"feeling":-2,
                                 "momentOfTruth":true,"department":"%2$s"}],
                 "cards":[{"id":"c1","lane":"l1","stage":"s1","text":{"en":"%1$s"}}],
                 "painPoints":[{"id":"p1","touchpoint":"t1","text":{"en":"%1$s"},"severity":4},
                               {"id":"p2","touchpoint":"t1","text":{"en":"%1$s"}},
                               {"id":"p3","touchpoint":"t1","text":{"en":"%1$s"}},
                               {"id":"p4","touchpoint":"t1","text":{"en":"%1$s"}}]}
                """
                        .formatted(word(map), department(map));
        keys.put(map, new Maps(wiki("owner")).take(json, "?page=" + page));
    }

    private void link(String map, String painPoint, List<String> wanted) {
        linkKeys(key(map), painPoint, wanted.stream().map(this::issueKey).toList());
    }

    /** Links issues, as somebody who sees all of them and may edit all maps. */
    void linkKeys(String map, String painPoint, List<String> names) {
        wiki("insider")
                .with("X-Atlassian-Token", "no-check")
                .post(
                        Maps.PATH + "/" + map + "/pain-points/" + painPoint + "/issues",
                        "{\"issueKeys\":[\"" + String.join("\",\"", names) + "\"]}")
                .expect(200);
    }

    private JiraProject project(String prefix, String... roles) {
        JiraProject project = jira().projects().create(prefix + number, prefix + number, null);
        List<Grant> grants = new ArrayList<>();
        for (Subject person : people(roles)) {
            grants.add(new Grant(ProjectRight.BROWSE_PROJECTS, person));
            grants.add(new Grant(ProjectRight.LINK_ISSUES, person));
        }
        jira().projects().grant(project.id(), grants);
        return project;
    }

    private List<Subject> people(String... roles) {
        return Stream.of(roles).map(role -> Subject.user(linked.jiraKey(user(role)))).toList();
    }

    private void issue(String name, long project, Long securityLevel) {
        String assignee = "worker-" + name + "-" + number;
        linked.person(assignee, secrets(name).get(1), true);
        long version =
                jira().versions().create(JiraVersion.named(project, secrets(name).get(2))).id();
        IssueFields fields =
                IssueFields.of(Constants.BUG.id(), summary(name))
                        .withAssignee(linked.jiraKey(assignee))
                        .withFixVersions(List.of(version))
                        .withSecurityLevel(securityLevel);
        issues.put(name, jira().issues().create(project, fields, null));
    }
}
