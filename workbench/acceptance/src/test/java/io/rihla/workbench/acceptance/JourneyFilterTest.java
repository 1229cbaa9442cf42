package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.jira.board.Boards;
import io.rihla.workbench.jira.filter.FilterShare;
import io.rihla.workbench.jira.filter.Filters;
import io.rihla.workbench.jira.permission.Viewer;
import io.rihla.workbench.jira.permission.Viewers;
import io.rihla.workbench.product.Services;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Searches for a journey's issues as people keep them: in a filter that somebody else runs, on a
 * board, turned round by {@code not}.
 */
class JourneyFilterTest {

    private static final Host HOST = Host.shared();
    private static final List<String> LINKED = List.of("public", "plain", "secured", "limited");

    private static IssueWorld world;

    @BeforeAll
    static void layOut() {
        world = new IssueWorld(HOST);
    }

    @AfterAll
    static void leave() {
        world.leave();
    }

    @Test
    void aFilterOfSomebodyElsesShowsEachWhatTheyMaySee() {
        long filter = filter("of the closed map", "issue in painPointsOf(\"%s\")");

        assertThat(shownBy("insider", filterPage(filter))).containsExactlyElementsOf(LINKED);
        // The owner sees the map, and not every issue.
        assertThat(shownBy("owner", filterPage(filter))).containsExactly("public", "plain");
        // The developer sees every issue, and not the map.
        assertThat(shownBy("developer", filterPage(filter))).isEmpty();
        assertThat(world.jira("developer").get(filterPage(filter)).text()).contains("jql-errors");
    }

    @Test
    void aBoardOnSuchAFilterShowsEachWhatTheyMaySee() {
        long filter = filter("on a board", "issue in painPointsOf(\"%s\")");
        String board =
                "/secure/RapidBoard.jspa?rapidView="
                        + services()
                                .get(Boards.class)
                                .create(insider(), "Journey " + filter, filter)
                                .id();

        assertThat(shownBy("insider", board)).containsExactlyElementsOf(LINKED);
        assertThat(shownBy("owner", board)).containsExactly("public", "plain");
        assertThat(shownBy("developer", board)).isEmpty();
    }

    @Test
    void whatNobodyCouldAnswerIsNotTurnedIntoEverything() {
        long filter =
                filter(
                        "all but the closed map's",
                        "text ~ \"x\" or issue not in painPointsOf(\"%s\")");

        assertThat(shownBy("insider", filterPage(filter))).isEmpty();
        assertThat(shownBy("developer", filterPage(filter))).isEmpty();
        assertThat(world.jira("developer").get(filterPage(filter)).text()).contains("jql-errors");
    }

    private static long filter(String name, String jql) {
        return services()
                .get(Filters.class)
                .create(
                        insider(),
                        name,
                        "",
                        String.format(jql, world.key("closed")),
                        List.of(FilterShare.LOGGED_IN))
                .id();
    }

    private static String filterPage(long filter) {
        return "/issues/?filter=" + filter;
    }

    /** Which of the world's issues stand on a page. */
    private static List<String> shownBy(String role, String page) {
        String html = world.jira(role).get(page).expect(200).text();
        return LINKED.stream()
                .filter(issue -> html.contains("data-issue-key=\"" + world.issueKey(issue) + "\""))
                .toList();
    }

    private static Viewer insider() {
        return services().get(Viewers.class).byKey(new Linked(HOST).jiraKey(world.user("insider")));
    }

    private static Services services() {
        return HOST.workbench().jira().services();
    }
}
