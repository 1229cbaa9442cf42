package io.rihla.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.bridge.RunNotes;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes of background work in the product's database. */
@Component
public class AoRunNotes implements RunNotes {

    private final RunNoteTable notes;

    public AoRunNotes(@ComponentImport ActiveObjects ao) {
        notes = new RunNoteTable(ao);
    }

    @Override
    public void note(Run run, Instant at, long count) {
        notes.note(run.name(), at, count);
    }

    @Override
    public Optional<Note> last(Run run) {
        return notes.last(run.name()).map(note -> new Note(note.at(), note.amount()));
    }
}
