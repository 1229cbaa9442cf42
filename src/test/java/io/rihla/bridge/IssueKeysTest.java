package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.Viewer;
import io.rihla.rest.FakeIssues;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IssueKeysTest {

    private static final Viewer ANA = Viewer.of("ana");

    private final FakeIssues jira = new FakeIssues();
    private final IssueKeys keys = new IssueKeys(jira);

    @Test
    void whatIsThereAndWhatIsNotIsToldApartWithOneQuestion() {
        jira.add(1, "A-1");
        jira.add(2, "A-2");

        IssueKeys.Found found = keys.find(ANA, List.of(" a-2 ", "X-1", "A-1", "A-2")).value();

        assertThat(found.found()).extracting(LiveIssue::key).containsExactly("A-2", "A-1");
        assertThat(found.missing()).containsExactly("X-1");
        assertThat(jira.questions).isEqualTo(1);
    }

    @Test
    void anIssueThatHasMovedIsFoundByItsOldKey() {
        jira.add(1, "A-1");
        jira.move(1, "B-7");

        IssueKeys.Found found = keys.find(ANA, List.of("A-1")).value();

        assertThat(found.found()).extracting(LiveIssue::key).containsExactly("B-7");
        assertThat(found.missing()).isEmpty();
        assertThat(jira.questions).isEqualTo(1);
    }

    @Test
    void movedOnesAndMissingOnesAreToldApartWithFewQuestions() {
        List<String> wanted = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> wanted.add("X-" + i));
        jira.add(1, "A-1");
        jira.move(1, "B-1");
        wanted.add(13, "A-1");

        IssueKeys.Found found = keys.find(ANA, wanted).value();

        assertThat(found.found()).extracting(LiveIssue::key).containsExactly("B-1");
        assertThat(found.missing()).hasSize(40).doesNotContain("A-1");
        assertThat(jira.questions).isLessThanOrEqualTo(1 + 2 * 6);
    }

    @Test
    void noAnswerIsNoMissingIssue() {
        jira.add(1, "A-1");
        jira.availability = Availability.AWAY;

        Answer<IssueKeys.Found> answer = keys.find(ANA, List.of("A-1"));

        assertThat(answer.ok()).isFalse();
        assertThat(answer.value().found()).isEmpty();
    }
}
