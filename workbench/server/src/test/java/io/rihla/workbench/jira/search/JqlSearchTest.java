package io.rihla.workbench.jira.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.contracts.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What searches find, for whom, and what they complain about. */
class JqlSearchTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:30Z"), ZoneOffset.UTC);
    private static final Searcher ANN = new Searcher("k-ann", ZoneOffset.UTC);

    private final MemorySpace space = new MemorySpace();
    private final JqlSearch search = new JqlSearch(space, new JqlFunctions(), CLOCK);

    private MemorySpace.Draft draft(long id) {
        return new MemorySpace.Draft(id, "ABC-" + id);
    }

    private List<Long> find(Searcher searcher, String jql) {
        return search.search(searcher, JqlSearch.parse(jql), 0, 1000).ids();
    }

    private Messages check(String jql) {
        return search.validate(ANN, JqlSearch.parse(jql));
    }

    @Test
    void hiddenIssuesAreNowhereNotEvenUnderNot() {
        space.add(MemorySpace.issue(1, "ABC-1"));
        space.add(MemorySpace.issue(2, "ABC-2"));
        space.hide(2, "k-ann");

        assertThat(find(ANN, "")).containsExactly(1L);
        assertThat(find(ANN, "id in (1, 2)")).containsExactly(1L);
        assertThat(find(ANN, "id not in (1)")).isEmpty();
        assertThat(find(ANN, "not key = ABC-1")).isEmpty();
        assertThat(find(new Searcher("k-bob", ZoneOffset.UTC), "id != 1")).containsExactly(2L);
    }

    @Test
    void datesHaveMinutesInTheSearchersTimeZone() {
        MemorySpace.Draft draft = draft(1);
        draft.updated = Instant.parse("2026-11-22T03:10:30Z");
        space.add(draft.done());

        assertThat(find(ANN, "updated >= \"2026/11/22 03:10\"")).containsExactly(1L);
        assertThat(find(ANN, "updated >= \"2026-11-22 03:11\"")).isEmpty();
        Searcher inDubai = new Searcher("k-ann", ZoneId.of("Asia/Dubai"));
        assertThat(find(inDubai, "updated >= \"2026/11/22 07:10\"")).containsExactly(1L);
        assertThat(find(inDubai, "updated >= \"2026/11/22 07:11\"")).isEmpty();
        assertThat(check("updated >= \"2026/11/22 03:10:30\"").getErrorMessages())
                .singleElement()
                .asString()
                .startsWith("Date value '2026/11/22 03:10:30' for field 'updated' is invalid.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    updated >= -11m              | true
                    updated >= -9m               | false
                    updated >= -1h               | true
                    updated >= "-1d 2h"          | true
                    updated < startOfDay()       | false
                    updated < startOfDay(1)      | true
                    updated > startOfDay("-1d")  | true
                    updated <= endOfDay()        | true
                    updated <= endOfDay(-1)      | false
                    updated < now()              | true
                    due < now()                  | false
                    due <= now()                 | true
                    due < startOfMonth("+1M")    | true
                    assignee = currentUser()     | true
                    assignee in membersOf(team)  | true
                    fixVersion in unreleasedVersions()      | true
                    fixVersion in releasedVersions("ABC")   | false
                    resolution = Unresolved      | true
                    resolution != Unresolved     | false
                    resolution is empty          | true
                    text ~ "said below"          | true
                    text ~ "summ* CARDS"         | true
                    summary ~ "card"             | false
                    summary ~ "بطاقة"            | true
                    summary !~ missing           | true
                    """)
    void knowsTheProductsOwnFunctionsAndDates(String jql, boolean found) {
        MemorySpace.Draft draft = draft(1);
        draft.summary = "A summary of cards: بطاقة";
        draft.updated = Instant.parse("2026-11-22T11:50:00Z");
        draft.due = LocalDate.of(2026, 11, 22);
        draft.assignee = "k-ann";
        draft.versions = List.of(new SearchedIssue.Named("200", "2.0"));
        space.add(draft.done());
        space.comments.put(1L, "What was said below.");

        assertThat(check(jql).getErrorMessages()).isEmpty();
        assertThat(find(ANN, jql)).hasSize(found ? 1 : 0);
    }

    @Test
    void aFormerKeyLeadsToTheIssue() {
        space.add(MemorySpace.issue(7, "NEW-1"));
        space.formerKeys.put("OLD-9", 7L);

        assertThat(find(ANN, "key = old-9")).containsExactly(7L);
        assertThat(check("key = OLD-9").getErrorMessages()).isEmpty();
    }

    @Test
    void unseenAndMissingIssuesAreTheSameMistake() {
        space.add(MemorySpace.issue(1, "ABC-1"));
        space.add(MemorySpace.issue(2, "ABC-2"));
        space.hide(2, "k-ann");

        assertThat(check("key in (ABC-1, ABC-2, ABC-3) or id in (2, 3)").getErrorMessages())
                .containsExactly(
                        "An issue with key 'ABC-2' does not exist for field 'key'.",
                        "An issue with key 'ABC-3' does not exist for field 'key'.",
                        "A value with ID '2' does not exist for the field 'id'.",
                        "A value with ID '3' does not exist for the field 'id'.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    colour = red            | Field 'colour' does not exist or you do not have permission to view it.
                    status ~ done           | The operator '~' is not supported by the 'status' field.
                    summary = x             | The operator '=' is not supported by the 'summary' field.
                    status = nowhere        | The value 'nowhere' does not exist for the field 'status'.
                    id = (1, 2)             | Operator '=' does not support the list value '(1, 2)' for field 'id'.
                    assignee in ann         | Operator 'in' does not support the non-list value 'ann' for field 'assignee'.
                    id in what("a")         | Unable to find JQL function 'what("a")'.
                    assignee in membersOf(x) | Function 'membersOf' can not generate a list of usernames for group 'x'; the group does not exist.
                    due < startOfDay(x)     | Duration for function 'startOfDay' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.
                    due < now(1)            | Function 'now' expected between '0' and '0' arguments but received '1'.
                    due is 5                | The operator 'is' only supports 'EMPTY' and 'NULL' for field 'due'.
                    summary ~ "*x"          | The text query '*x' for field 'summary' is not allowed to start with '*'.
                    order by labels         | Not able to sort using field 'labels'.
                    order by colour         | Not able to sort using field 'colour'.
                    """)
    void saysWhatIsWrong(String jql, String problem) {
        assertThat(check(jql).getErrorMessages()).containsExactly(problem);
        assertThat(find(ANN, jql)).isEmpty();
    }

    @Test
    void peopleWhoAreNotThereCostAWarningOnly() {
        Messages messages = check("assignee = nobody or reporter in (nowhere)");

        assertThat(messages.getErrorMessages()).isEmpty();
        assertThat(messages.getWarningMessages())
                .containsExactly(
                        "The value 'nobody' does not exist for the field 'assignee'.",
                        "The value 'nowhere' does not exist for the field 'reporter'.");
    }

    @Test
    void ordersAndPages() {
        for (long id = 1; id <= 5; id++) {
            MemorySpace.Draft draft = draft(id);
            draft.priority = (int) (id % 2);
            draft.due = id == 3 ? null : LocalDate.of(2026, 1, (int) (10 - id));
            space.add(draft.done());
        }

        assertThat(find(ANN, "")).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(find(ANN, "order by key")).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(find(ANN, "order by priority asc, key desc"))
                .containsExactly(4L, 2L, 5L, 3L, 1L);
        assertThat(find(ANN, "order by duedate")).containsExactly(5L, 4L, 2L, 1L, 3L);
        FoundIssues page = search.search(ANN, JqlSearch.parse("order by key"), 1, 2);
        assertThat(page.ids()).containsExactly(2L, 3L);
        assertThat(page.total()).isEqualTo(5);
        assertThat(search.search(ANN, JqlSearch.parse(""), 9, 2).ids()).isEmpty();
        assertThat(search.search(ANN, JqlSearch.parse(""), 0, 0).total()).isEqualTo(5);
    }

    @Test
    void namedIssuesAreReadWithoutReadingAll() {
        space.add(MemorySpace.issue(1, "ABC-1"));
        space.add(MemorySpace.issue(2, "ABC-2"));

        find(ANN, "id in (1, 9) and status = \"To Do\"");
        find(ANN, "id in (1) or key = ABC-2");
        assertThat(space.wholeReads).isZero();
        find(ANN, "id in (1) or status = \"To Do\"");
        assertThat(space.wholeReads).isEqualTo(1);
    }

    @Test
    void tenThousandIdsAmongTwentyThousandIssuesDoNotMultiply() {
        for (int id = 1; id <= 20_000; id++) {
            space.add(MemorySpace.issue(id, "ABC-" + id));
        }
        String ids =
                IntStream.rangeClosed(10_001, 20_000)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(", "));

        long start = System.nanoTime();
        assertThat(find(ANN, "id not in (" + ids + ")")).hasSize(1000);
        assertThat(search.search(ANN, JqlSearch.parse("id in (" + ids + ")"), 0, 1).total())
                .isEqualTo(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
