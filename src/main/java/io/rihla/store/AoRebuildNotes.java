package io.rihla.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.RebuildNotes;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** How far rounds through all documents have come, in the product's database. */
@Component
public class AoRebuildNotes implements RebuildNotes {

    private final RunNoteTable notes;

    public AoRebuildNotes(@ComponentImport ActiveObjects ao) {
        notes = new RunNoteTable(ao);
    }

    @Override
    public OptionalLong reached(String round) {
        return notes.last(round).stream().mapToLong(RunNoteTable.Note::amount).findFirst();
    }

    @Override
    public void reached(String round, long last) {
        notes.note(round, Instant.now(), last);
    }
}
