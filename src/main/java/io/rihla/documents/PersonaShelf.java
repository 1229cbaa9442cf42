package io.rihla.documents;

import io.rihla.journey.DocumentCodec;
import io.rihla.journey.Persona;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Takes personas in and puts them away. */
public class PersonaShelf extends DocumentShelf<Persona> {

    /**
     * @param store of personas
     */
    public PersonaShelf(
            MapStore store,
            JourneyAccess access,
            DocumentCodec<Persona> codec,
            PersonaService service,
            Clock clock,
            RandomGenerator random) {
        super(store, access, new PersonaKind(store, codec), service, clock, random);
    }
}
