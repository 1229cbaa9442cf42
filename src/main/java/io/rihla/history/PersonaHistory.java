package io.rihla.history;

import io.rihla.documents.LogRange;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapReader;
import io.rihla.documents.Opened;
import io.rihla.documents.PersonaService;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.Persona;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a persona has gone through. */
public class PersonaHistory extends DocumentHistory<Persona> {

    /** So many edits back a picture is kept for whoever takes an edit back. */
    static final int NEAR = 50;

    private final PersonaService personas;
    private final HistoryStore store;

    public PersonaHistory(PersonaService personas, HistoryStore store, Clock clock) {
        super(personas, store, clock);
        this.personas = personas;
        this.store = store;
    }

    /**
     * The ids of the pictures that a persona shows now, at a milestone or at one of its last
     * {@value #NEAR} revisions. It takes some statements for each milestone.
     */
    public Set<String> picturesInReach(Opened<Persona> now) {
        MapHead head = now.head();
        MapReader<Persona> reader = personas.reader();
        Set<String> pictures = new HashSet<>();
        long first = Math.max(0, now.revision() - NEAR);
        Persona persona = reader.at(head, first);
        pictures.add(persona.picture());
        LogRange near = new LogRange(head.id(), first, now.revision());
        for (LoggedEdit edit : edits(List.of(near), NEAR).getOrDefault(near, List.of())) {
            persona = persona.apply(edit.edit()).document();
            pictures.add(persona.picture());
        }
        for (Milestone milestone : store.milestones(head)) {
            pictures.add(reader.at(head, milestone.revision()).picture());
        }
        return pictures;
    }
}
