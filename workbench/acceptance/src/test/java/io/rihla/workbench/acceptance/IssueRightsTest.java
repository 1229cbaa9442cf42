package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.acceptance.IssueSurfaces.Seen;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who sees which issue of which map through which surface, over the real link. The table {@code
 * issue-rights.csv} was written from the design and says how to read it.
 */
class IssueRightsTest {

    private static final Host HOST = Host.shared();
    private static IssueWorld world;
    private static IssueSurfaces surfaces;

    @BeforeAll
    static void layOut() {
        world = new IssueWorld(HOST);
        surfaces = new IssueSurfaces(world);
    }

    @AfterAll
    static void leave() {
        world.leave();
    }

    @ParameterizedTest(name = "{0} of the map {1}")
    @CsvFileSource(resources = "/issue-rights.csv", numLinesToSkip = 1)
    void eachSeesNoMoreAndNoLessThanTheTableSays(
            String surface, String map, ArgumentsAccessor row) {
        assertThat(row.size()).isEqualTo(IssueWorld.ROLES.size() + 2);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < IssueWorld.ROLES.size(); i++) {
            String role = IssueWorld.ROLES.get(i);
            String expected = row.getString(i + 2);
            String one = map.equals("any") ? "closed" : map;
            Seen seen = surfaces.ask(surface, role, one);
            softly.assertThat(found(surface, one, expected, seen))
                    .as("%s: %.2000s", role, seen.everything())
                    .isEqualTo(expected);
        }
        softly.assertAll();
    }

    @Test
    void theArchiveOfTheSiteHasLinksAndNothingOfTheirIssues() throws Exception {
        String archive = Archives.ofTheSite(HOST);
        assertThat(archive).contains(world.word("closed"), "\"p1.i" + world.id("secured") + "\"");
        for (String issue : IssueWorld.ISSUES) {
            assertThat(archive).doesNotContain(world.secrets(issue));
            assertThat(archive).doesNotContain(world.issueKey(issue));
        }
    }

    /** What came, in the letters of the table. */
    private static String found(String surface, String map, String expected, Seen seen) {
        StringBuilder found = new StringBuilder(seen.has(world.word(map)) ? "m" : "-");
        int counted = 0;
        for (int i = 0; i < IssueWorld.ISSUES.size(); i++) {
            boolean wanted = expected.charAt(i + 1) == 'c';
            char letter = issue(surface, IssueWorld.ISSUES.get(i), seen);
            if (letter == '-' && wanted) {
                counted++;
                letter = 'c';
            }
            found.append(letter);
        }
        if (seen.counted().isPresent() && seen.counted().getAsInt() != counted) {
            found.append(" counts ").append(seen.counted().getAsInt());
        }
        return found.toString();
    }

    /** {@code !} where something of the issue shows without the rest. */
    private static char issue(String surface, String issue, Seen seen) {
        if (seen.has(world.summary(issue))) {
            return 's';
        }
        boolean leaks =
                world.secrets(issue).stream().anyMatch(seen::has)
                        || issue.equals("secured") && seen.has("In Review")
                        || !surfaces.namesIssues(surface) && seen.has(world.issueKey(issue));
        return leaks ? '!' : '-';
    }
}
