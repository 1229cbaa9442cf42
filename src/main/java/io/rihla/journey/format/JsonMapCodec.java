package io.rihla.journey.format;

import io.rihla.journey.JourneyMap;

/** Keeps maps and edits as JSON. */
public final class JsonMapCodec extends JsonEdits<JourneyMap> {

    @Override
    public String write(JourneyMap map) {
        return MapSnapshot.write(map);
    }

    @Override
    public JourneyMap readDocument(String written) {
        return MapSnapshot.read(written);
    }
}
