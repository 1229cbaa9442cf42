package io.rihla.documents;

import io.rihla.journey.DocumentCodec;
import io.rihla.journey.Persona;
import java.time.Clock;

/** What has to be done for personas while nobody asks. */
public class PersonaUpkeep extends DocumentUpkeep<Persona> {

    /**
     * @param store of personas
     */
    public PersonaUpkeep(
            MapStore store, DocumentCodec<Persona> codec, PersonaService service, Clock clock) {
        super(store, new PersonaKind(store, codec), service, clock);
    }
}
