package io.rihla.documents;

import io.rihla.journey.DocumentCodec;
import io.rihla.journey.Persona;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Opens and changes personas. */
public class PersonaService extends DocumentService<Persona> {

    /**
     * @param store of personas
     */
    public PersonaService(
            MapStore store,
            JourneyAccess access,
            DocumentCodec<Persona> codec,
            Clock clock,
            RandomGenerator random,
            HeadNews news) {
        super(store, access, new PersonaKind(store, codec), clock, random, news);
    }
}
