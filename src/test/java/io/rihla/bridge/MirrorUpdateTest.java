package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.TestClock;
import io.rihla.bridge.RunNotes.Run;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.MirroredIssue;
import io.rihla.tracking.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class MirrorUpdateTest {

    private final TestUsers users = new TestUsers("reader");
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final FakeJira jira = new FakeJira(users);
    private final Neighbour neighbour = new Neighbour(jira, users, users);
    private final Memory memory = new Memory();
    private final BridgeSettings settings = new BridgeSettings(new MemorySettings());
    private final ReaderAccount reader = new ReaderAccount(settings, neighbour);
    private final IndexSender index = Mockito.mock(IndexSender.class);
    private Catalogue catalogue = Catalogue.EMPTY;
    private final MirrorUpdate update =
            new MirrorUpdate(
                    reader,
                    neighbour,
                    memory.mirror,
                    settings,
                    () -> catalogue,
                    moved -> {},
                    clock);
    private final Reconciliation reconciliation =
            new Reconciliation(
                    reader,
                    memory.links,
                    memory.mirror,
                    update,
                    index,
                    () -> catalogue,
                    Mockito.mock(Courier.class),
                    memory.notes,
                    clock);

    @BeforeEach
    void aReader() {
        settings.setReader(Optional.of("reader"));
        settings.setCancelledResolutions(List.of("Won't Do"));
    }

    @Test
    void seesWhatTheReaderAccountSees() {
        ObjectNode fields = jira.issue(1, "WEB-1", "done");
        fields.putObject("resolution").put("name", "won't do");
        fields.put("resolutiondate", "2026-11-19T10:00:00.000+0000");
        jira.issue(2, "WEB-2", "new");
        jira.hide(2, "reader");
        update.update(List.of(1L, 2L));
        MirroredIssue first = memory.mirror.issues.get(1L);
        assertThat(first.category()).isEqualTo(IssueCategory.DONE);
        assertThat(first.cancelled()).isTrue();
        assertThat(first.gone()).isFalse();
        assertThat(first.resolved()).contains(Instant.parse("2026-11-19T10:00:00Z"));
        assertThat(memory.mirror.issues.get(2L).gone()).isTrue();
        assertThat(jira.log).allMatch(line -> line.startsWith("reader "));
    }

    @Test
    void withoutAReaderNobodyIsAsked() {
        settings.setReader(Optional.empty());
        assertThat(update.update(List.of(1L)).availability()).isEqualTo(Availability.NO_LINK);
        reconciliation.runWhatIsDue();
        assertThat(jira.log).isEmpty();
    }

    @Test
    void twentyThousandIssuesTakeTwoHundredRequests() {
        link(20_000);
        assertThat(reconciliation.all().ok()).isTrue();
        assertThat(jira.log).hasSize(200);
        assertThat(memory.mirror.issues).hasSize(20_000);
        assertThat(repairs(Run.ALL)).isEqualTo(20_000);
        jira.log.clear();
        reconciliation.all();
        assertThat(repairs(Run.ALL)).isZero();
    }

    @Test
    void theFrequentComparisonLooksTenMinutesFurtherBackThanTheLastOne() {
        link(150);
        reconciliation.all();
        jira.calls.clear();
        clock.pass(Duration.ofMinutes(5));
        jira.issue(7, "WEB-7", "done");
        reconciliation.recent();
        assertThat(jira.calls).hasSize(2);
        assertThat(jira.calls.get(0).body().orElseThrow())
                .contains("AND updated >= \\\"-16m\\\"")
                .contains("ORDER BY id");
        assertThat(repairs(Run.RECENT)).isEqualTo(1);
        assertThat(memory.mirror.issues.get(7L).category()).isEqualTo(IssueCategory.DONE);
    }

    @Test
    void aNewLinkIsReadAtTheNextComparison() {
        link(3);
        reconciliation.all();
        jira.issue(9, "OPS-9", "new");
        memory.links.linked.add(9L);
        clock.pass(Duration.ofMinutes(5));
        reconciliation.recent();
        assertThat(memory.mirror.issues).containsKey(9L);
    }

    @Test
    void aComparisonThatBrokeOffIsNone() {
        link(300);
        jira.meanwhile =
                () -> {
                    if (jira.log.size() == 2) {
                        jira.stance = Availability.AWAY;
                    }
                };
        assertThat(reconciliation.all()).isEqualTo(Availability.AWAY);
        assertThat(memory.notes.last(Run.ALL)).isEmpty();
        assertThat(memory.mirror.issues).hasSize(100);
    }

    @Test
    void otherRulesOfDepartmentsHaveEverythingReadAnew() {
        Mockito.when(index.checksums()).thenReturn(Answer.none(Availability.AWAY, Map.of()));
        link(120);
        reconciliation.runWhatIsDue();
        assertThat(jira.log).hasSize(2);
        clock.pass(Duration.ofMinutes(1));
        reconciliation.runWhatIsDue();
        assertThat(jira.log).hasSize(2);
        catalogue = new Catalogue(Samples.departments());
        reconciliation.runWhatIsDue();
        assertThat(jira.log).hasSize(4);
    }

    private void link(int many) {
        for (long id = 1; id <= many; id++) {
            jira.issue(id, "WEB-" + id, "new");
            memory.links.linked.add(id);
        }
    }

    private long repairs(Run run) {
        return memory.notes.last(run).orElseThrow().count();
    }
}
