package io.rihla.store;

import static io.rihla.store.Columns.millis;
import static io.rihla.store.Columns.moment;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.bridge.RunNotes;
import io.rihla.bridge.RunNotes.Note;
import io.rihla.bridge.RunNotes.Run;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.MirroredIssue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The mirror of linked issues in the product's database. */
@Component
public class AoIssueMirror implements IssueMirror {

    private static final int ATTEMPTS = 5;

    private final ActiveObjects ao;
    private final RunNotes notes;

    public AoIssueMirror(@ComponentImport ActiveObjects ao, RunNotes notes) {
        this.ao = ao;
        this.notes = notes;
    }

    @Override
    public Map<Long, MirroredIssue> issues(Collection<Long> ids) {
        return byId(rows(ids).stream());
    }

    @Override
    public Map<Long, MirroredIssue> all() {
        return byId(Arrays.stream(ao.find(MirrorRow.class)));
    }

    @Override
    public Optional<Instant> asOf() {
        return Stream.of(Run.ALL, Run.RECENT)
                .flatMap(run -> notes.last(run).stream())
                .map(Note::at)
                .max(Instant::compareTo);
    }

    @Override
    public void keep(Collection<MirroredIssue> read) {
        Map<Long, MirroredIssue> byId = new LinkedHashMap<>();
        read.forEach(issue -> byId.put(issue.id(), issue));
        List<MirroredIssue> all = List.copyOf(byId.values());
        for (int from = 0; from < all.size(); from += Chunks.SIZE) {
            keepSome(all.subList(from, Math.min(from + Chunks.SIZE, all.size())));
        }
    }

    private void keepSome(List<MirroredIssue> some) {
        RuntimeException last = new IllegalStateException("Never tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                ao.executeInTransaction(() -> write(some));
                return;
            } catch (RuntimeException bothWereFirst) {
                // Two who bring a new issue at once: one of them finds its number in use.
                last = bothWereFirst;
            }
        }
        throw last;
    }

    private int write(List<MirroredIssue> some) {
        Map<Long, MirrorRow> there =
                rows(some.stream().map(MirroredIssue::id).toList()).stream()
                        .collect(Collectors.toMap(MirrorRow::getIssueId, Function.identity()));
        List<MirroredIssue> newer = new ArrayList<>();
        List<Long> replaced = new ArrayList<>();
        for (MirroredIssue issue : some) {
            MirrorRow row = there.get(issue.id());
            if (row == null) {
                newer.add(issue);
            } else if (row.getSeenAt() <= issue.seenAt().toEpochMilli()
                    && !seenAlike(issue(row), issue)) {
                newer.add(issue);
                replaced.add(row.getID());
            }
        }
        Rows.delete(ao, MirrorRow.class, replaced);
        newer.forEach(issue -> ao.create(MirrorRow.class, row(issue)));
        return newer.size();
    }

    /** Whether only the time of seeing differs, and not by much: not worth a statement. */
    private static boolean seenAlike(MirroredIssue one, MirroredIssue other) {
        return one.sameAs(other) && one.seenAt().plusSeconds(600).isAfter(other.seenAt());
    }

    private List<MirrorRow> rows(Collection<Long> ids) {
        return Chunks.find(ids, (in, values) -> ao.find(MirrorRow.class, "ISSUE_ID" + in, values));
    }

    private static Map<Long, MirroredIssue> byId(Stream<MirrorRow> rows) {
        return rows.map(AoIssueMirror::issue)
                .collect(Collectors.toMap(MirroredIssue::id, Function.identity()));
    }

    private static Map<String, Object> row(MirroredIssue issue) {
        return Columns.row(
                "ISSUE_ID", issue.id(),
                "ISSUE_KEY", issue.key(),
                "CATEGORY", issue.category().name(),
                "CANCELLED", issue.cancelled(),
                "CREATED_AT", issue.created().toEpochMilli(),
                "RESOLVED_AT", millis(issue.resolved()),
                "DUE_DAY", issue.due().map(LocalDate::toString).orElse(""),
                "FIX_VERSIONS", String.join("\n", issue.fixVersions()),
                "UPDATED_AT", issue.updated().toEpochMilli(),
                "SEEN_AT", issue.seenAt().toEpochMilli(),
                "RULE_DEPART", issue.ruleDepartment(),
                "GONE", issue.gone());
    }

    private static MirroredIssue issue(MirrorRow row) {
        return new MirroredIssue(
                row.getIssueId(),
                text(row.getIssueKey()),
                IssueCategory.valueOf(row.getCategory()),
                row.isCancelled(),
                Instant.ofEpochMilli(row.getCreatedAt()),
                moment(row.getResolvedAt()),
                Optional.of(text(row.getDueDay()))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse),
                text(row.getFixVersions()).lines().toList(),
                Instant.ofEpochMilli(row.getUpdatedAt()),
                Instant.ofEpochMilli(row.getSeenAt()),
                text(row.getRuleDepart()),
                row.isGone());
    }
}
