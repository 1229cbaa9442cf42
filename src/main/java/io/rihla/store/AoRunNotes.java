package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.bridge.RunNotes;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Notes of background work in the product's database. */
@Component
public class AoRunNotes implements RunNotes {

    private final ActiveObjects ao;

    public AoRunNotes(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Two notes made at one moment may both be kept; the later one counts. */
    @Override
    public void note(Run run, Instant at, long count) {
        ao.executeInTransaction(
                () -> {
                    ao.deleteWithSQL(RunNoteRow.class, "RUN = ?", run.name());
                    return ao.create(
                            RunNoteRow.class,
                            row("RUN", run.name(), "NOTED_AT", at.toEpochMilli(), "AMOUNT", count));
                });
    }

    @Override
    public Optional<Note> last(Run run) {
        return Arrays.stream(
                        ao.find(
                                RunNoteRow.class,
                                Query.select()
                                        .where("RUN = ?", run.name())
                                        .order("ID DESC")
                                        .limit(1)))
                .map(row -> new Note(Instant.ofEpochMilli(row.getNotedAt()), row.getAmount()))
                .findFirst();
    }
}
