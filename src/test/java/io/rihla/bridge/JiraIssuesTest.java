package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.TestClock;
import io.rihla.documents.Viewer;
import io.rihla.tracking.IssueCategory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraIssuesTest {

    private static final Viewer ANA = Viewer.of("ana");
    private static final Viewer OMAR = Viewer.of("omar");

    private final TestUsers users = new TestUsers("ana", "omar");
    private final FakeJira jira = new FakeJira(users);
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final JiraIssues issues = new JiraIssues(new Neighbour(jira, users, users), clock);

    @BeforeEach
    void manyIssues() {
        for (long id = 1; id <= 500; id++) {
            jira.issue(id, "WEB-" + id, "new");
        }
    }

    @Test
    void fiveHundredIssuesTakeFiveRequestsAndThenNone() {
        List<Long> ids = LongStream.rangeClosed(1, 500).boxed().toList();
        IssueAnswer answer = issues.read(ANA, ids);
        assertThat(answer.visible()).hasSize(500);
        assertThat(answer.hidden()).isEmpty();
        assertThat(answer.availability().ok()).isTrue();
        assertThat(jira.log).hasSize(5);
        assertThat(issues.read(ANA, ids).visible()).hasSize(500);
        assertThat(jira.log).hasSize(5);
    }

    @Test
    void asksForNamedFieldsAndNoValidation() {
        issues.read(ANA, List.of(1L));
        String body = jira.calls.get(0).body().orElseThrow();
        assertThat(BridgeJson.read(body).path("validateQuery").asBoolean(true)).isFalse();
        assertThat(body).contains("\"fields\":[\"summary\"").contains("\"maxResults\":100");
    }

    @Test
    void readsWhatJiraWrites() {
        var fields = jira.issue(7, "WEB-7", "indeterminate");
        fields.put("duedate", "2026-11-21");
        fields.putObject("assignee").put("displayName", "سارة");
        fields.putArray("fixVersions").addObject().put("name", "2.1");
        fields.put("unheardOf", 5);
        LiveIssue issue = issues.read(ANA, List.of(7L)).visible().get(7L);
        assertThat(issue)
                .isEqualTo(
                        new LiveIssue(
                                7,
                                "WEB-7",
                                "Summary of WEB-7",
                                "Status indeterminate",
                                IssueCategory.IN_PROGRESS,
                                "سارة",
                                Optional.of(LocalDate.of(2026, 11, 21)),
                                List.of("2.1"),
                                "",
                                Instant.parse("2026-11-20T08:00:00Z")));
        assertThat(issue.overdue(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(issue.overdue(LocalDate.of(2026, 11, 22))).isTrue();
    }

    @Test
    void aPersonNeverGetsWhatAnotherOneMaySee() {
        jira.hide(3, "omar");
        assertThat(issues.read(ANA, List.of(3L)).visible()).containsKey(3L);
        IssueAnswer others = issues.read(OMAR, List.of(3L, 4L, 9999L));
        assertThat(others.visible()).containsOnlyKeys(4L);
        assertThat(others.hidden()).containsExactlyInAnyOrder(3L, 9999L);
        assertThat(issues.read(OMAR, List.of(3L)).visible()).isEmpty();
        assertThat(issues.read(Viewer.ANONYMOUS, List.of(3L)).visible()).containsKey(3L);
    }

    @Test
    void oneBadIdHidesNoOther() {
        jira.poisonous.add(250L);
        jira.poisonous.add(251L);
        IssueAnswer answer = issues.read(ANA, LongStream.rangeClosed(1, 500).boxed().toList());
        assertThat(answer.visible()).hasSize(498).doesNotContainKeys(250L, 251L);
        assertThat(answer.hidden()).containsExactlyInAnyOrder(250L, 251L);
        assertThat(answer.unread()).isEmpty();
        assertThat(jira.log).hasSizeLessThan(40);
    }

    @Test
    void aJiraThatGivesLessThanIsAskedForIsAskedOn() {
        jira.mostResults = 30;
        assertThat(issues.read(ANA, LongStream.rangeClosed(1, 100).boxed().toList()).visible())
                .hasSize(100);
        assertThat(jira.log).hasSize(4);
    }

    @Test
    void answersAreKeptForHalfAMinute() {
        issues.read(ANA, List.of(1L));
        Instant first = clock.instant();
        jira.issue(1, "WEB-1", "done");
        clock.pass(KeptIssues.LIFE);
        IssueAnswer kept = issues.read(ANA, List.of(1L, 2L));
        assertThat(kept.visible().get(1L).category()).isEqualTo(IssueCategory.TO_DO);
        assertThat(kept.asOf()).isEqualTo(first);
        clock.pass(Duration.ofMillis(1));
        IssueAnswer fresh = issues.read(ANA, List.of(1L));
        assertThat(fresh.visible().get(1L).category()).isEqualTo(IssueCategory.DONE);
        assertThat(fresh.asOf()).isEqualTo(clock.instant());
    }

    @Test
    void aHintDropsWhatIsKeptAlsoWhatIsJustUnderWay() {
        issues.read(ANA, List.of(1L));
        jira.issue(1, "WEB-1", "done");
        issues.changed(List.of(1L));
        jira.meanwhile = () -> issues.changed(List.of(1L));
        assertThat(issues.read(ANA, List.of(1L)).visible().get(1L).category())
                .isEqualTo(IssueCategory.DONE);
        int asked = jira.log.size();
        jira.meanwhile = () -> {};
        issues.read(ANA, List.of(1L));
        assertThat(jira.log).hasSize(asked + 1);
    }

    @Test
    void withoutAnAnswerNothingIsHiddenAndNothingKept() {
        for (Availability stance :
                List.of(Availability.AWAY, Availability.NO_LINK, Availability.REFUSED)) {
            jira.stance = stance;
            IssueAnswer answer = issues.read(ANA, List.of(1L, 2L));
            assertThat(answer.availability()).isEqualTo(stance);
            assertThat(answer.hidden()).isEmpty();
            assertThat(answer.unread()).containsExactlyInAnyOrder(1L, 2L);
        }
        jira.stance = Availability.OK;
        assertThat(issues.read(ANA, List.of(1L, 2L)).visible()).hasSize(2);
    }

    @Test
    void findsByKeyWordsAndQuery() {
        issues.find(ANA, " web-5 ");
        issues.find(ANA, "late \"delivery\" (again)!");
        issues.find(ANA, "project = WEB order by key");
        assertThat(jira.calls)
                .extracting(call -> BridgeJson.read(call.body().orElseThrow()).path("jql").asText())
                .containsExactly(
                        "key in (\"WEB-5\")",
                        "text ~ \"late* delivery* again*\" ORDER BY updated DESC",
                        "project = WEB order by key");
    }

    @Test
    void saysWhatJiraHasAgainstAQuery() {
        jira.poisonous.add(1L);
        Answer<List<LiveIssue>> answer = issues.find(ANA, "project = NOPE");
        assertThat(answer.value()).isEmpty();
        assertThat(answer.problems()).containsExactly("A value does not exist.");
    }

    @Test
    void pastedKeysKeepTheirOrderAndMovedIssuesTheirPlaceAtTheEnd() {
        jira.issues.keySet().removeIf(id -> id > 3);
        jira.issue(3, "NEW-1", "new");
        Answer<List<LiveIssue>> answer =
                issues.byKeys(ANA, List.of("web-2", "WEB-3", "no key", "WEB-1", "WEB-2"));
        assertThat(answer.value())
                .extracting(LiveIssue::key)
                .containsExactly("WEB-2", "WEB-1", "NEW-1");
    }
}
