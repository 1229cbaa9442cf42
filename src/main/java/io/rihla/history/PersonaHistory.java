package io.rihla.history;

import io.rihla.documents.PersonaService;
import io.rihla.journey.Persona;
import java.time.Clock;

/** What a persona has gone through. */
public class PersonaHistory extends DocumentHistory<Persona> {

    public PersonaHistory(PersonaService personas, HistoryStore store, Clock clock) {
        super(personas, store, clock);
    }
}
