package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.Query;

/** When work of a kind was last done, and a number with it. */
final class RunNoteTable {

    /**
     * A note.
     *
     * @param amount what the work counts
     */
    record Note(Instant at, long amount) {}

    private final ActiveObjects ao;

    RunNoteTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Two notes made at one moment may both be kept; the later one counts. */
    void note(String run, Instant at, long amount) {
        ao.executeInTransaction(
                () -> {
                    ao.deleteWithSQL(RunNoteRow.class, "RUN = ?", run);
                    return ao.create(
                            RunNoteRow.class,
                            row("RUN", run, "NOTED_AT", at.toEpochMilli(), "AMOUNT", amount));
                });
    }

    Optional<Note> last(String run) {
        return Arrays.stream(
                        ao.find(
                                RunNoteRow.class,
                                Query.select().where("RUN = ?", run).order("ID DESC").limit(1)))
                .map(row -> new Note(Instant.ofEpochMilli(row.getNotedAt()), row.getAmount()))
                .findFirst();
    }
}
