package io.rihla.documents;

import io.rihla.journey.DocumentCodec;
import io.rihla.journey.JourneyMap;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Opens and changes journey maps. */
public class MapService extends DocumentService<JourneyMap> {

    /** On the only node, or on one of several that tell each other nothing. */
    public MapService(
            MapStore store,
            JourneyAccess access,
            DocumentCodec<JourneyMap> codec,
            Clock clock,
            RandomGenerator random) {
        this(store, access, codec, clock, random, HeadNews.NONE);
    }

    public MapService(
            MapStore store,
            JourneyAccess access,
            DocumentCodec<JourneyMap> codec,
            Clock clock,
            RandomGenerator random,
            HeadNews news) {
        super(store, access, new MapKind(store, codec), clock, random, news);
    }
}
