package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.acceptance.Http.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/**
 * The table {@code rights.csv}, a line for each of the {@link GuardedDocuments} and a column for
 * each role: v see, e edit, m put away and bring back, - nothing at all.
 */
final class RightsTable {

    private static final List<String> ROLES =
            List.of("anonymous-out", "anonymous", "viewer", "editor", "manager", "admin");
    private static final String MISSING = "no-such-map";

    /** What differs from one answer to the next, whoever asks. */
    private static final String TIME = "(\"asOf\":)\"[^\"]*\"";

    private static final String TOKEN =
            "((?:id=\"atl-token\" content|name=\"atl_token\" value)=)\"[^\"]*\"";

    private RightsTable() {}

    /** Checks a line for every role, and fails with all that is wrong in it. */
    static void forEachRole(ArgumentsAccessor row, Check check) {
        List<Object> cells = Arrays.asList(row.toArray());
        assertThat(cells).hasSize(ROLES.size() + 1);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < ROLES.size(); i++) {
            check.check(softly, new Role(ROLES.get(i)), cells.get(i + 1).toString());
        }
        softly.assertAll();
    }

    /**
     * Whoever has no right to a document gets the same answers as for one that is not there.
     *
     * @param addresses the answers, by their names, that somebody gets for a document's key
     */
    static void hiddenIsAsMissing(
            ArgumentsAccessor row,
            String key,
            BiFunction<Role, String, Map<String, Answer>> addresses) {
        forEachRole(
                row,
                (softly, role, rights) -> {
                    if (rights.equals("-")) {
                        Map<String, Answer> hidden = addresses.apply(role, key);
                        Map<String, Answer> missing = addresses.apply(role, MISSING);
                        hidden.forEach(
                                (sink, answer) ->
                                        softly.assertThat(fingerprint(answer, key))
                                                .as(role + " " + sink)
                                                .isEqualTo(
                                                        fingerprint(missing.get(sink), MISSING)));
                    }
                });
    }

    /** Who has to log in is told so; who sees a document may know that there is one. */
    static int refused(Role role, String rights) {
        if (role.isAnonymous()) {
            return 401;
        }
        return rights.contains("v") ? 403 : 404;
    }

    private static String fingerprint(Answer answer, String key) {
        return answer.status()
                + " "
                + answer.response().headers().map().keySet()
                + " "
                + answer.text().replace(key, "KEY").replaceAll(TIME, "$1").replaceAll(TOKEN, "$1");
    }

    /** What must hold for one role with these rights to the line's document. */
    interface Check {
        void check(SoftAssertions softly, Role role, String rights);
    }
}
