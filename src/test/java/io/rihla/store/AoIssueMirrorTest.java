package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.bridge.RunNotes;
import io.rihla.bridge.RunNotes.Run;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.MirroredIssue;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AoIssueMirrorTest {

    private static final Instant SEEN = Instant.parse("2026-11-22T10:00:00Z");

    private final AoIssueMirror mirror;
    private final RunNotes notes;
    private final long first = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);

    AoIssueMirrorTest(DatabaseKind kind) {
        AoHarness harness = Schemas.on(kind);
        notes = new AoRunNotes(harness.activeObjects());
        mirror = new AoIssueMirror(harness.activeObjects(), notes);
    }

    @Test
    void keepsAllThatItIsGiven() {
        MirroredIssue issue = issue(first, IssueCategory.DONE, SEEN);
        mirror.keep(List.of(issue));
        assertThat(mirror.issues(List.of(first, first + 1)))
                .containsExactly(Map.entry(first, issue));
        assertThat(mirror.all()).containsKey(first);
    }

    @Test
    void whatWasReadLaterStays() {
        mirror.keep(List.of(issue(first, IssueCategory.DONE, SEEN)));
        mirror.keep(List.of(issue(first, IssueCategory.TO_DO, SEEN.minusSeconds(5))));
        assertThat(category()).isEqualTo(IssueCategory.DONE);
        mirror.keep(List.of(issue(first, IssueCategory.TO_DO, SEEN.plusSeconds(5))));
        assertThat(category()).isEqualTo(IssueCategory.TO_DO);
    }

    @Test
    void manyAreKeptAtOnce() {
        mirror.keep(
                LongStream.range(first, first + 1200)
                        .mapToObj(id -> issue(id, IssueCategory.TO_DO, SEEN))
                        .toList());
        assertThat(mirror.issues(LongStream.range(first, first + 1200).boxed().toList()))
                .hasSize(1200);
    }

    @Test
    void whoeverIsFirstTheLatestStays() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                MirroredIssue issue =
                        issue(
                                first,
                                i == 39 ? IssueCategory.DONE : IssueCategory.TO_DO,
                                SEEN.plusSeconds(i * 1000L));
                all.add(threads.submit(() -> mirror.keep(List.of(issue))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(category()).isEqualTo(IssueCategory.DONE);
    }

    @Test
    void itIsAsOfTheLastComparison() {
        Instant at = Instant.parse("2036-01-01T00:00:00Z");
        notes.note(Run.ALL, at, 3);
        notes.note(Run.RECENT, at.plusSeconds(60), 2);
        assertThat(mirror.asOf()).contains(at.plusSeconds(60));
        notes.note(Run.ALL, at.plusSeconds(120), 0);
        assertThat(mirror.asOf()).contains(at.plusSeconds(120));
        assertThat(notes.last(Run.RECENT)).contains(new RunNotes.Note(at.plusSeconds(60), 2));
    }

    private IssueCategory category() {
        return mirror.issues(List.of(first)).get(first).category();
    }

    private static MirroredIssue issue(long id, IssueCategory category, Instant seen) {
        return new MirroredIssue(
                id,
                "WEB-1",
                category,
                true,
                SEEN.minusSeconds(900),
                Optional.of(SEEN.minusSeconds(10)),
                Optional.of(LocalDate.of(2026, 12, 1)),
                List.of("1.0", "نسخة ٢"),
                SEEN.minusSeconds(10),
                seen,
                "d1",
                false);
    }
}
