package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens between the two products while issues and links change, in the end both know the
 * truth: the wiki's mirror is Jira's, Jira's index is the maps', and each link stands once at its
 * issue.
 */
class NothingIsLostTest {

    private static final boolean SOAK = Boolean.getBoolean("soak");
    private static final int CHANGES = SOAK ? 10_000 : 200;
    private static final int KILLS = SOAK ? 20 : 2;
    private static final long SEED = Long.getLong("storm.seed", 11);

    /** Beyond the half minute for which a neighbour that failed is left in peace. */
    private static final Duration PATIENCE = Duration.ofMinutes(SOAK ? 10 : 2);

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
    void afterTheStormBothSidesKnowTheTruth() {
        Storm storm = new Storm(products, SEED, new Wiki(host).space("editor"));
        long began = System.nanoTime();
        storm.rage(CHANGES, KILLS);
        long raged = System.nanoTime();
        storm.lastWords();
        storm.calm();
        settle();
        // What is right only until the day is over would not be right.
        products.pass(Duration.ofDays(2));
        settle();
        Map<String, Set<Long>> links = linksOfMaps(storm);
        System.out.printf(
                "storm on %s: %d changes, %d kills, %d messages to Jira, %d to the wiki;"
                        + " %d links to %d issues at the end, %d s, %d s to settle%n",
                Host.database(),
                storm.changes,
                storm.killed,
                products.sentToJira().total(),
                products.sentToWiki().total(),
                links.values().stream().mapToInt(Set::size).sum(),
                products.tracker().issues().all().size(),
                Duration.ofNanos(raged - began).toSeconds(),
                Duration.ofNanos(System.nanoTime() - raged).toSeconds());

        assertThat(storm.killed).isEqualTo(KILLS);
        assertThat(links.values().stream().mapToInt(Set::size).sum()).isPositive();
        SoftAssertions softly = new SoftAssertions();
        acknowledged(softly, storm, links);
        mirror(softly, links);
        index(softly, storm, links);
        remoteLinks(softly, links);
        searches(softly, storm, links);
        softly.assertThat(products.toBeTold()).as("still to be told").isEmpty();
        softly.assertAll();
    }

    /** The jobs run as often as it takes until nothing is left that has to be told. */
    private static void settle() {
        TwoProducts.await(
                "everything told",
                PATIENCE,
                () -> {
                    products.pass(Duration.ofDays(2));
                    return products.toBeTold().isEmpty();
                });
    }

    private static Map<String, Set<Long>> linksOfMaps(Storm storm) {
        Map<String, Set<Long>> links = new TreeMap<>();
        storm.mapOfPain()
                .forEach(
                        (pain, map) -> {
                            JsonNode answer =
                                    host.wiki("editor")
                                            .get(
                                                    Maps.PATH
                                                            + "/"
                                                            + map
                                                            + "/pain-points/"
                                                            + pain
                                                            + "/issues")
                                            .expect(200)
                                            .json();
                            List<Long> ids = new ArrayList<>();
                            answer.path("issues").forEach(one -> ids.add(one.path("id").asLong()));
                            answer.path("restricted").forEach(one -> ids.add(one.asLong()));
                            answer.path("unread").forEach(one -> ids.add(one.asLong()));
                            assertThat(ids).as(pain).doesNotHaveDuplicates();
                            links.put(pain, new TreeSet<>(ids));
                        });
        return links;
    }

    private static void acknowledged(
            SoftAssertions softly, Storm storm, Map<String, Set<Long>> links) {
        storm.links.forEach(
                (pain, expected) -> {
                    Set<Long> certain = new TreeSet<>(expected);
                    Set<Long> found = new TreeSet<>(links.get(pain));
                    certain.removeAll(storm.uncertain.get(pain));
                    found.removeAll(storm.uncertain.get(pain));
                    softly.assertThat(found).as("links of " + pain).isEqualTo(certain);
                });
    }

    private static void mirror(SoftAssertions softly, Map<String, Set<Long>> links) {
        Map<Long, String> mirrored = new HashMap<>();
        for (Map<String, Object> row : products.wikiTables.rows("ISSUE_MIRROR")) {
            boolean gone = (Boolean) row.get("GONE");
            long id = number(row, "ISSUE_ID");
            softly.assertThat(mirrored).as("one row an issue").doesNotContainKey(id);
            mirrored.put(
                    id,
                    gone
                            ? "gone"
                            : String.join(
                                    " ",
                                    text(row, "ISSUE_KEY"),
                                    text(row, "CATEGORY"),
                                    row.get("CANCELLED").toString(),
                                    millis(number(row, "RESOLVED_AT")),
                                    text(row, "DUE_DAY"),
                                    text(row, "FIX_VERSIONS")));
        }
        Set<Long> linked = new TreeSet<>();
        links.values().forEach(linked::addAll);
        for (Long id : linked) {
            String truth =
                    products.tracker()
                            .issues()
                            .byId(id)
                            .map(NothingIsLostTest::mirroredAs)
                            .orElse("gone");
            softly.assertThat(mirrored.get(id)).as("mirror of " + id).isEqualTo(truth);
        }
    }

    private static String mirroredAs(JiraIssue issue) {
        String category = Constants.status(issue.status()).orElseThrow().category().name();
        return String.join(
                " ",
                issue.key(),
                category,
                Boolean.toString(Constants.WONT_DO.id().equals(issue.resolution())),
                issue.resolved() == null ? "" : millis(issue.resolved().toEpochMilli()),
                issue.due() == null ? "" : issue.due().toString(),
                issue.fixVersions().stream()
                        .map(id -> products.tracker().versions().byId(id).orElseThrow())
                        .map(JiraVersion::name)
                        .collect(Collectors.joining("\n")));
    }

    private static void index(SoftAssertions softly, Storm storm, Map<String, Set<Long>> links) {
        List<String> rows = new ArrayList<>();
        for (Map<String, Object> row : products.jiraTables.rows("INDEX_LINK")) {
            if (storm.maps().contains(text(row, "MAP_KEY"))) {
                rows.add(
                        String.join(
                                " ",
                                text(row, "MAP_KEY"),
                                text(row, "STAGE_ID"),
                                text(row, "TOUCHPOINT_ID"),
                                text(row, "PAIN_ID"),
                                Long.toString(number(row, "ISSUE_ID")),
                                Long.toString(number(row, "FEELING")),
                                row.get("TRUTH").toString()));
            }
        }
        List<String> truth = new ArrayList<>();
        forEachLink(
                storm,
                links,
                (map, touchpoint, pain, issue) ->
                        truth.add(
                                String.join(
                                        " ",
                                        map,
                                        touchpoint.path("stage").asText(),
                                        touchpoint.path("id").asText(),
                                        pain,
                                        issue.toString(),
                                        touchpoint.path("feeling").asText("100"),
                                        Boolean.toString(
                                                touchpoint.path("momentOfTruth").asBoolean()))));
        softly.assertThat(rows).as("index").containsExactlyInAnyOrderElementsOf(truth);
        softly.assertThat(
                        products.wikiTables.rows("RUN_NOTE").stream()
                                .filter(row -> text(row, "RUN").equals("INDEX"))
                                .map(row -> number(row, "AMOUNT")))
                .as("maps whose checksums differ")
                .containsExactly(0L);
    }

    private static void remoteLinks(SoftAssertions softly, Map<String, Set<Long>> links) {
        List<String> truth = new ArrayList<>();
        links.forEach(
                (pain, issues) ->
                        issues.stream()
                                .filter(id -> products.tracker().issues().byId(id).isPresent())
                                .forEach(id -> truth.add(id + " rihla-" + pain)));
        List<String> there = new ArrayList<>();
        for (JiraIssue issue : products.tracker().issues().all()) {
            products.tracker()
                    .remoteLinks()
                    .of(issue.id())
                    .forEach(link -> there.add(issue.id() + " " + link.globalId()));
        }
        softly.assertThat(there).as("remote links").containsExactlyInAnyOrderElementsOf(truth);
    }

    private static void searches(SoftAssertions softly, Storm storm, Map<String, Set<Long>> links) {
        String ours =
                "project in ("
                        + storm.projects().stream()
                                .map(JiraProject::key)
                                .collect(Collectors.joining(","))
                        + ") AND ";
        Set<Long> low = new TreeSet<>();
        Map<String, Set<Long>> ofMap = new TreeMap<>();
        Map<String, Set<Long>> inStage = new TreeMap<>();
        Set<Long> all = new TreeSet<>();
        storm.maps().forEach(map -> ofMap.put(map, new TreeSet<>()));
        storm.maps().forEach(map -> inStage.put(map, new TreeSet<>()));
        forEachLink(
                storm,
                links,
                (map, touchpoint, pain, issue) -> {
                    Optional<JiraIssue> there = products.tracker().issues().byId(issue);
                    if (there.isPresent()) {
                        all.add(issue);
                        ofMap.get(map).add(issue);
                        if (touchpoint.path("stage").asText().equals("s1")) {
                            inStage.get(map).add(issue);
                        }
                        if (touchpoint.path("feeling").asInt(100) < 0
                                && !there.get().isResolved()) {
                            low.add(issue);
                        }
                    }
                });
        for (String map : storm.maps()) {
            softly.assertThat(found(ours + "issue in painPointsOf(\"Map " + map + "\")"))
                    .as("painPointsOf " + map)
                    .isEqualTo(ofMap.get(map));
            softly.assertThat(found(ours + "issue in issuesInStage(" + map + ", Second)"))
                    .as("issuesInStage " + map)
                    .isEqualTo(inStage.get(map));
            softly.assertThat(found(ours + "issue not in painPointsOf(" + map + ")"))
                    .as("not in painPointsOf " + map)
                    .isEqualTo(others(ofMap.get(map)::contains));
        }
        softly.assertThat(found(ours + "issue in unresolvedBelow(0)"))
                .as("unresolvedBelow(0)")
                .isEqualTo(low);
        softly.assertThat(low).isSubsetOf(all);
    }

    private static Set<Long> others(Predicate<Long> not) {
        return products.tracker().issues().all().stream()
                .map(JiraIssue::id)
                .filter(not.negate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All pages of what a search finds. */
    private static Set<Long> found(String jql) {
        Set<Long> ids = new TreeSet<>();
        int total;
        int seen = 0;
        do {
            String body =
                    "{\"jql\":\"%s\",\"startAt\":%d,\"maxResults\":500,\"fields\":[\"status\"]}"
                            .formatted(jql.replace("\"", "\\\""), seen);
            JsonNode page =
                    Http.as(host.jira(), "editor")
                            .with("X-Atlassian-Token", "no-check")
                            .post("/rest/api/2/search", body)
                            .expect(200)
                            .json();
            page.path("issues").forEach(issue -> ids.add(issue.path("id").asLong()));
            seen += page.path("issues").size();
            total = page.path("total").asInt();
            assertThat(page.path("issues").size() > 0 || seen >= total).isTrue();
        } while (seen < total);
        return ids;
    }

    private interface EachLink {
        void link(String map, JsonNode touchpoint, String pain, Long issue);
    }

    private static void forEachLink(Storm storm, Map<String, Set<Long>> links, EachLink work) {
        Maps maps = new Maps(host.wiki("editor"));
        for (String key : storm.maps()) {
            JsonNode map = maps.map(key);
            Map<String, JsonNode> touchpoints = new HashMap<>();
            map.path("touchpoints").forEach(one -> touchpoints.put(one.path("id").asText(), one));
            for (JsonNode pain : map.path("painPoints")) {
                String id = pain.path("id").asText();
                JsonNode touchpoint = touchpoints.get(pain.path("touchpoint").asText());
                links.get(id).forEach(issue -> work.link(key, touchpoint, id, issue));
            }
        }
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    /** Jira's answers know milliseconds; no moment is kept as zero. */
    private static String millis(long moment) {
        return moment == 0 ? "" : Instant.ofEpochMilli(moment).toString();
    }
}
