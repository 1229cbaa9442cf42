package io.rihla.documents;

import io.rihla.journey.DocumentCodec;
import io.rihla.journey.JourneyMap;
import java.time.Clock;

/** What has to be done for journey maps while nobody asks. */
public class MapUpkeep extends DocumentUpkeep<JourneyMap> {

    public MapUpkeep(
            MapStore store, DocumentCodec<JourneyMap> codec, MapService service, Clock clock) {
        super(store, new MapKind(store, codec), service, clock);
    }
}
