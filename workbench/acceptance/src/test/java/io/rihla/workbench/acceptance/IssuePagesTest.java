package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.acceptance.Http.Answer;
import io.rihla.workbench.acceptance.RandomIssues.Issue;
import io.rihla.workbench.acceptance.RandomIssues.Pain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random pages with maps and figures, random restrictions of maps and issues, several people who
 * look at them in every form: nothing shows that they may not see, and every number, state and
 * colour is what follows from what they see.
 */
class IssuePagesTest {

    private static final Host HOST = Host.shared();
    private static final String RIHLA = "/rest/rihla/1.0/";
    private static final long SEED = 20_261_122;
    private static final int PAGES = Boolean.getBoolean("soak") ? 500 : 20;

    private static IssueWorld world;
    private static RandomIssues random;

    @BeforeAll
    static void layOut() {
        world = new IssueWorld(HOST);
        random = new RandomIssues(world, SEED);
    }

    @AfterAll
    static void leave() {
        world.leave();
    }

    @Test
    void nothingShowsThatSomebodyMayNotSee() {
        Random dice = new Random(SEED + 1);
        for (int page = 0; page < PAGES; page++) {
            List<String> maps =
                    Stream.generate(() -> random.maps().get(dice.nextInt(random.maps().size())))
                            .limit(1 + dice.nextInt(3))
                            .distinct()
                            .toList();
            String storage =
                    maps.stream()
                                    .map(map -> Wiki.macro(random.key(map)))
                                    .collect(Collectors.joining())
                            + IssueSurfaces.tracker(
                                    maps.stream()
                                            .map(random::key)
                                            .collect(Collectors.joining(",")));
            long id = world.wiki().page(world.user("owner"), world.lobby(), storage);
            for (String role : RandomIssues.PEOPLE) {
                String where = "page %d with %s for %s".formatted(page, maps, role);
                pageHoldsVisibleMapsOnly(where, role, id, maps);
                statesFollowFromWhatIsSeen(where, role, maps);
                figuresFollowFromVisibleMaps(where, role, maps);
            }
        }
    }

    private static void pageHoldsVisibleMapsOnly(
            String where, String role, long id, List<String> maps) {
        for (String target :
                List.of(
                        Wiki.view(id),
                        "/spaces/flyingpdf/pdfpageexport.action?pageId=" + id,
                        "/exportword?pageId=" + id,
                        "/email?pageId=" + id,
                        Wiki.CONTENT + "/" + id + "?expand=body.view",
                        Wiki.CONTENT + "/" + id + "?expand=body.export_view")) {
            String text = world.wiki(role).get(target).expect(200).text();
            for (String map : random.maps()) {
                assertThat(text.contains(random.word(map)))
                        .as("%s: %s in %s", where, map, target)
                        .isEqualTo(maps.contains(map) && random.sees(role, map));
            }
            for (Issue issue : random.issues()) {
                assertThat(text).as(where).doesNotContain(issue.summary(), issue.key());
            }
        }
    }

    private static void statesFollowFromWhatIsSeen(String where, String role, List<String> maps) {
        Answer answer = world.statesOf(role, maps.stream().map(random::key).toList());
        JsonNode states = answer.expect(200).json();
        List<String> visible = maps.stream().filter(map -> random.sees(role, map)).toList();
        assertThat(names(states.path("maps")))
                .as(where)
                .containsExactlyInAnyOrderElementsOf(visible.stream().map(random::key).toList());
        TreeSet<String> wanted = new TreeSet<>();
        for (String map : visible) {
            for (Pain pain : random.pains(map)) {
                JsonNode shown = states.at("/maps/" + random.key(map) + "/painPoints/" + pain.id());
                List<Issue> seen =
                        pain.issues().stream().filter(issue -> issue.seenBy(role)).toList();
                String at = where + ": " + map + " " + pain.id();
                assertThat(shown.path("links").findValuesAsText("issue"))
                        .as(at)
                        .containsExactlyInAnyOrderElementsOf(
                                seen.stream().map(issue -> String.valueOf(issue.id())).toList());
                assertThat(shown.path("restricted").asInt())
                        .as(at)
                        .isEqualTo(pain.issues().size() - seen.size());
                assertThat(shown.path("unread").asInt()).as(at).isZero();
                assertThat(shown.path("derived").asText()).as(at).isEqualTo(life(seen));
                seen.forEach(issue -> wanted.add(String.valueOf(issue.id())));
            }
        }
        assertThat(names(states.path("issues")))
                .as(where)
                .containsExactlyInAnyOrderElementsOf(wanted);
        for (Issue issue : random.issues()) {
            JsonNode shown = states.path("issues").path(String.valueOf(issue.id()));
            boolean there = wanted.contains(String.valueOf(issue.id()));
            assertThat(answer.text().contains(issue.summary())).as(where).isEqualTo(there);
            if (there) {
                assertThat(shown.path("state").asText()).as(where).isEqualTo(issue.state());
            }
        }
    }

    /** In the wiki as the reader account sees the issues, in Jira as the person does. */
    private static void figuresFollowFromVisibleMaps(String where, String role, List<String> maps) {
        List<Issue> linked =
                maps.stream()
                        .filter(map -> random.sees(role, map))
                        .flatMap(map -> random.pains(map).stream())
                        .flatMap(pain -> pain.issues().stream())
                        .distinct()
                        .toList();
        String keys = maps.stream().map(random::key).collect(Collectors.joining(","));
        JsonNode total =
                world.wiki(role).get(RIHLA + "fixes?maps=" + keys).expect(200).json().path("total");
        if (!linked.isEmpty()) {
            assertThat(figures(total)).as(where).isEqualTo(figures(linked, "reader"));
        }
        if (role.equals("anonymous")) {
            return;
        }
        String named =
                maps.stream().map(map -> "map=" + random.key(map)).collect(Collectors.joining("&"));
        JsonNode own = world.jira(role).get(RIHLA + "fixes?" + named).expect(200).json();
        assertThat(figures(own.path("total"))).as(where).isEqualTo(figures(linked, role));
        for (String map : maps) {
            Answer found = world.search(role, "issue in painPointsOf(\"" + random.key(map) + "\")");
            assertThat(found.status()).as(where).isEqualTo(random.sees(role, map) ? 200 : 400);
            List<String> expected =
                    random.sees(role, map)
                            ? random.pains(map).stream()
                                    .flatMap(pain -> pain.issues().stream())
                                    .filter(issue -> issue.seenBy(role))
                                    .map(Issue::key)
                                    .distinct()
                                    .toList()
                            : List.of();
            List<String> keysFound = new ArrayList<>();
            found.json().path("issues").forEach(issue -> keysFound.add(issue.path("key").asText()));
            assertThat(keysFound).as(where).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String figures(JsonNode total) {
        return "%d open, %d in progress, %d done, %d overdue, %d not seen"
                .formatted(
                        total.path("open").asInt(),
                        total.path("inProgress").asInt(),
                        total.path("done").asInt(),
                        total.path("overdue").asInt(),
                        total.path("unread").asInt());
    }

    private static String figures(List<Issue> linked, String role) {
        Map<String, Long> by =
                linked.stream()
                        .filter(issue -> issue.seenBy(role))
                        .collect(Collectors.groupingBy(Issue::category, Collectors.counting()));
        return "%d open, %d in progress, %d done, %d overdue, %d not seen"
                .formatted(
                        by.getOrDefault("to-do", 0L),
                        by.getOrDefault("in-progress", 0L),
                        by.getOrDefault("done", 0L),
                        linked.stream()
                                .filter(issue -> issue.seenBy(role))
                                .filter(issue -> issue.state().equals("overdue"))
                                .count(),
                        linked.stream().filter(issue -> !issue.seenBy(role)).count());
    }

    /** Where no issue is cancelled and none was reopened. */
    private static String life(List<Issue> seen) {
        if (seen.isEmpty()) {
            return "open";
        }
        List<String> categories = seen.stream().map(Issue::category).distinct().toList();
        if (categories.equals(List.of("to-do"))) {
            return "planned";
        }
        return categories.equals(List.of("done")) ? "fixed" : "in-progress";
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
