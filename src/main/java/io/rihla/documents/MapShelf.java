package io.rihla.documents;

import io.rihla.journey.DocumentCodec;
import io.rihla.journey.JourneyMap;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Takes journey maps in and puts them away. */
public class MapShelf extends DocumentShelf<JourneyMap> {

    public MapShelf(
            MapStore store,
            JourneyAccess access,
            DocumentCodec<JourneyMap> codec,
            MapService service,
            Clock clock,
            RandomGenerator random) {
        super(store, access, new MapKind(store, codec), service, clock, random);
    }
}
