package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.applinks.LinkTraffic;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.scheduler.HostScheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What issues on maps cost both products, in requests and statements, which need no clock. */
class IssueFiguresTest {

    private static final boolean SOAK = Boolean.getBoolean("soak");
    private static final int MOST_REQUESTS = 5;
    private static final int RECONCILED = SOAK ? 20_000 : 400;
    private static final int LINKS_A_MAP = 1_000;
    private static final int MANY_LINKS = SOAK ? 10_000 : 200;
    private static final int FEW_LINKS = MANY_LINKS / 100;
    private static final int MOST_OF_A_FUNCTION = 10_000;
    private static final String SEARCH = "/rest/api/2/search";

    private static Host host;
    private static TwoProducts products;

    @BeforeAll
    static void start() {
        host = Host.fresh().withPlugin();
        new Upm(host.jira()).install(PluginJar.built());
        products = new TwoProducts(host);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void aPageWithManyIssuesAsksJiraAFewTimes() {
        String key = Maps.newKey();
        List<Long> issues = issues(500);
        LinkedMaps.take(host, List.of(LinkedMaps.json(host, key, 300, issues)));
        products.settleLinks(Duration.ofMinutes(1));
        String space = new Wiki(host).space("editor");
        String page = Wiki.view(new Wiki(host).page("admin", space, Wiki.macro(key)));
        Http reader = host.wiki("admin");
        products.sentToJira().reset();

        assertThat(reader.get(page).expect(200).text()).contains(key);
        assertThat(asked("admin")).as("the page itself").isEmpty();

        JsonNode first = states(reader, key, "");
        assertThat(first.path("issues")).hasSize(issues.size());
        assertThat(asked("admin"))
                .hasSizeBetween(1, MOST_REQUESTS)
                .allMatch(sent -> sent.path().startsWith(SEARCH));
        products.sentToJira().reset();
        JsonNode next = states(reader, key, first.path("token").asText());
        assertThat(next.path("changed").asBoolean()).isFalse();
        assertThat(asked("admin")).as("asked again").isEmpty();
    }

    @Test
    void withoutEventsTheMirrorIsRightSixMinutesLater() {
        String key = Maps.newKey();
        JiraProject project = products.project();
        JiraIssue issue = products.issue(project, "Silent");
        LinkedMaps.take(host, List.of(LinkedMaps.json(host, key, 1, List.of(issue.id()))));
        products.settleLinks(Duration.ofMinutes(1));
        products.pass(Duration.ofDays(2));
        TwoProducts.await(
                "the mirror has it",
                Duration.ofMinutes(1),
                () -> category(issue.id()).equals("TO_DO"));
        HostScheduler scheduler = products.wiki().services().get(HostScheduler.class);
        Instant next = scheduler.nextRun(JobId.of("io.rihla.bridge")).orElseThrow();
        assertThat(Duration.between(Instant.now(), next)).isLessThan(Duration.ofSeconds(61));

        products.swallowEvents(true);
        products.tracker().issues().transition(issue.id(), 21, null, products.author());
        products.swallowEvents(false);
        products.runJobs();
        assertThat(category(issue.id())).as("nobody has told of it").isEqualTo("TO_DO");

        products.pass(Duration.ofMinutes(5));
        assertThat(category(issue.id())).isEqualTo("IN_PROGRESS");
    }

    /** As the reader account, once an hour, with one question; whoever edits the map sees it. */
    @Test
    void aKpiReadsItsSearchByItself() {
        JiraProject project = products.project();
        for (int i = 0; i < 3; i++) {
            products.issue(project, "Counted " + i);
        }
        Http admin = host.wiki("admin");
        Maps maps = new Maps(admin);
        String key = maps.take(Maps.saying("Read from Jira"), "");
        String kpi =
                admin.post(
                                "/rest/rihla/1.0/kpis",
                                "{\"name\":{\"en\":\"Open\"},\"minimumAnswers\":1}")
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        maps.edit(
                        key,
                        maps.read(key).json().path("revision").asLong(),
                        "c" + key,
                        "{\"type\":\"add-kpi-use\",\"element\":{\"id\":\"u1\",\"stage\":\"s1\",\"kpi\":\"%s\"}}"
                                .formatted(kpi))
                .expect(200);
        String query = "/rest/rihla/1.0/readings/query";
        String wish =
                "{\"map\":\"%s\",\"use\":\"u1\",\"measure\":\"count\",\"query\":\"project = %s\"}"
                        .formatted(key, project.key());
        host.wiki("viewer").put(query, wish).expect(404);
        admin.put(query, wish.replace(project.key(), "x ORDER BY id")).expect(422);
        admin.put(query, wish).expect(200);
        products.sentToJira().reset();
        HostScheduler scheduler = products.wiki().services().get(HostScheduler.class);

        scheduler.runNow(JobId.of("io.rihla.feeds"));
        scheduler.runNow(JobId.of("io.rihla.feeds"));

        String of = "?map=" + key + "&use=u1";
        JsonNode set = admin.get(query + of).expect(200).json();
        assertThat(set.path("outcome").asText()).isEqualTo("read");
        JsonNode readings = admin.get("/rest/rihla/1.0/readings" + of).expect(200).json();
        assertThat(readings.path("readings").findValuesAsText("total")).containsExactly("3");
        assertThat(readings.at("/readings/0/id").asText()).startsWith("jql-");
        assertThat(products.sentToJira().to(SEARCH)).isOne();
    }

    @Test
    void aBreachOpensOneIssueUntilTheKpiHasRecovered() {
        JiraProject project = products.project();
        Http admin = host.wiki("admin");
        String department = "Care of " + project.key();
        admin.post(
                        "/rest/rihla/1.0/departments",
                        "{\"name\":{\"en\":\"%s\"},\"project\":\"%s\",\"issueType\":\"Bug\"}"
                                .formatted(department, project.key()))
                .expect(201);
        String named = "\"feeling\":1,\"department\":\"" + department + "\"";
        Maps maps = new Maps(admin);
        String key = maps.take(Maps.saying("Breach").replace("\"feeling\":1", named), "");
        String kpi =
                admin.post(
                                "/rest/rihla/1.0/kpis",
                                "{\"preset\":\"csat\",\"breach\":80,\"minimumAnswers\":1,\"issueOnBreach\":true}")
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        maps.edit(
                        key,
                        maps.read(key).json().path("revision").asLong(),
                        "c" + key,
                        "{\"type\":\"add-kpi-use\",\"element\":{\"id\":\"u1\",\"stage\":\"s1\",\"kpi\":\"%s\"}}"
                                .formatted(kpi))
                .expect(200);
        HostScheduler scheduler = products.wiki().services().get(HostScheduler.class);

        for (int favourable : new int[] {5, 6, 9, 4}) {
            admin.post(
                            "/rest/rihla/1.0/readings",
                            "{\"map\":\"%s\",\"scale\":\"csat\",\"readings\":[{\"use\":\"u1\",\"id\":\"r\",\"at\":\"%s\",\"favourable\":%d,\"answers\":10,\"unfavourable\":%d}]}"
                                    .formatted(key, Instant.now(), favourable, 10 - favourable))
                    .expect(200);
            products.pass(Duration.ofHours(2));
            scheduler.runNow(JobId.of("io.rihla.feeds"));
        }

        JsonNode found =
                Http.as(host.jira(), "admin")
                        .with("X-Atlassian-Token", "no-check")
                        .post(SEARCH, "{\"jql\":\"project = " + project.key() + "\"}")
                        .expect(200)
                        .json();
        assertThat(found.path("total").asInt()).as("at 50 and, after 90, at 40").isEqualTo(2);
        JsonNode fields = found.at("/issues/0/fields");
        assertThat(fields.path("summary").asText()).contains("Breach");
        assertThat(fields.path("description").asText()).contains("80 %");
    }

    @Test
    void comparingIssuesTakesARequestForEachHundred() {
        List<Long> issues = issues(RECONCILED);
        List<String> maps = new ArrayList<>();
        for (int from = 0; from < issues.size(); from += LINKS_A_MAP) {
            List<Long> some = issues.subList(from, Math.min(from + LINKS_A_MAP, issues.size()));
            maps.add(LinkedMaps.json(host, Maps.newKey(), 100, some));
        }
        LinkedMaps.take(host, maps);
        products.settleLinks(Duration.ofMinutes(10));
        long linked =
                products.wikiTables.rows("ISSUE_LINK").stream()
                        .map(row -> row.get("ISSUE_ID"))
                        .distinct()
                        .count();
        assertThat(linked).isGreaterThanOrEqualTo(RECONCILED);
        products.sentToJira().reset();

        products.wikiTables.moveBack("RUN_NOTE", "NOTED_AT", Duration.ofDays(2).toMillis());
        TwoProducts.await("all compared", Duration.ofMinutes(5), this::allCompared);

        long requests = products.sentToJira().to(SEARCH);
        System.out.printf("reconciliation: %d issues, %d requests%n", linked, requests);
        // Whole hundreds of each thousand, and what remains of the last one.
        assertThat(requests).isBetween(linked / 100, linked / 100 + linked / 1_000 + 2);
        assertThat(products.wikiTables.rows("ISSUE_MIRROR"))
                .filteredOn(row -> row.get("GONE").equals(false))
                .hasSizeGreaterThanOrEqualTo(RECONCILED);
    }

    @Test
    void aSearchCostsTheSameForFewLinksAndForMany() throws Exception {
        String few = indexed(FEW_LINKS);
        String many = indexed(MANY_LINKS);
        statements("issue in painPointsOf(" + few + ")");
        products.sentToWiki().reset();
        for (String jql :
                List.of(
                        "issue in painPointsOf(%s)",
                        "issue in issuesInStage(%s, s1)",
                        "issue in issuesAtTouchpoint(%s, t1)",
                        "issue in momentsOfTruth(%s)",
                        "issue not in painPointsOf(%s)")) {
            List<String> forFew = statements(jql.formatted(few));
            List<String> forMany = statements(jql.formatted(many));
            System.out.printf(
                    "%s: %d statements for %d links, %d for %d%n",
                    jql, forFew.size(), FEW_LINKS, forMany.size(), MANY_LINKS);
            assertThat(forMany).as(jql).hasSameSizeAs(forFew).hasSizeBetween(1, 8);
        }
        assertThat(products.sentToWiki().to("/rest/rihla/1.0/visible-maps"))
                .as("questions to the wiki, which are kept")
                .isZero();
    }

    @Test
    void aSearchForMoreThanTenThousandSaysHowToNarrowIt() {
        String key = indexed(MOST_OF_A_FUNCTION + 1);
        Http.Answer refused = search("issue in painPointsOf(" + key + ")");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errorMessages").toString()).contains("10000");
        assertThat(search("issue in issuesInStage(" + key + ", s1)").status()).isEqualTo(200);
    }

    private boolean allCompared() {
        products.runJobs();
        Instant lately = Instant.now().minus(Duration.ofHours(1));
        return products.wikiTables.rows("RUN_NOTE").stream()
                .filter(row -> row.get("RUN").equals("ALL"))
                .anyMatch(
                        row -> ((Number) row.get("NOTED_AT")).longValue() > lately.toEpochMilli());
    }

    private static List<Long> issues(int many) {
        JiraProject project = products.project();
        return IntStream.range(0, many)
                .mapToObj(number -> products.issue(project, "Issue " + number).id())
                .toList();
    }

    private static JsonNode states(Http reader, String key, String token) {
        return reader.with("X-Atlassian-Token", "no-check")
                .post(
                        "/rest/rihla/1.0/issue-states",
                        "{\"maps\":[\"%s\"],\"token\":\"%s\"}".formatted(key, token))
                .expect(200)
                .json();
    }

    /** What was sent to Jira for this person since the last reset. */
    private static List<LinkTraffic.Sent> asked(String user) {
        return products.sentToJira().recent().stream()
                .filter(sent -> sent.user().equals(user))
                .toList();
    }

    private static String category(long issue) {
        return products.wikiTables.rows("ISSUE_MIRROR").stream()
                .filter(row -> ((Number) row.get("ISSUE_ID")).longValue() == issue)
                .map(row -> row.get("CATEGORY").toString())
                .findFirst()
                .orElse("");
    }

    /**
     * A map of which Jira's index has so many links, told as the reader account tells it; the wiki
     * has the map and nobody there changes it meanwhile.
     */
    private static String indexed(int links) {
        String key = Maps.newKey();
        String space = new Wiki(host).space("editor");
        new Maps(host.wiki("editor"))
                .take(
                        Maps.saying("indexed").replaceFirst("\\{", "{\"key\":\"" + key + "\","),
                        "?space=" + space);
        TwoProducts.await("the map is told", Duration.ofMinutes(1), products::quiet);
        List<String> rows =
                LongStream.range(0, links)
                        .mapToObj(
                                i ->
                                        "{\"issue\":%d,\"stage\":\"s%d\",\"touchpoint\":\"t%d\",\"painPoint\":\"p1\",\"department\":\"\",\"persona\":\"\",\"feeling\":-2,\"momentOfTruth\":true}"
                                                .formatted(900_000 + i, i % 3, i % 3))
                        .toList();
        String names =
                "{\"kind\":\"map\",\"id\":\"%s\",\"language\":\"en\",\"name\":\"Indexed\"},{\"kind\":\"stage\",\"id\":\"s1\",\"language\":\"en\",\"name\":\"Stage\"},{\"kind\":\"touchpoint\",\"id\":\"t1\",\"language\":\"en\",\"name\":\"Step\"}"
                        .formatted(key);
        Http.as(host.jira(), TwoProducts.READER)
                .with("X-Atlassian-Token", "no-check")
                .put(
                        "/rest/rihla/1.0/index/" + key,
                        "{\"revision\":1000,\"deleted\":false,\"names\":[%s],\"links\":[%s]}"
                                .formatted(names, String.join(",", rows)))
                .expect(200);
        return key;
    }

    private static Http.Answer search(String jql) {
        return Http.as(host.jira(), "editor")
                .with("X-Atlassian-Token", "no-check")
                .post(SEARCH, "{\"jql\":\"%s\",\"maxResults\":1}".formatted(jql));
    }

    /** Those on the plugin's tables in Jira. */
    private static List<String> statements(String jql) throws Exception {
        return products
                .jiraTables
                .database()
                .trace()
                .record(() -> search(jql).expect(200))
                .statements()
                .stream()
                .filter(sql -> sql.contains("AO_"))
                .toList();
    }
}
