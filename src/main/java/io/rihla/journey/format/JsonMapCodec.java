package io.rihla.journey.format;

import io.rihla.journey.Before;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapEdit;

/** Keeps maps and edits as JSON. */
public final class JsonMapCodec implements DocumentCodec<JourneyMap> {

    @Override
    public String write(JourneyMap map) {
        return MapSnapshot.write(map);
    }

    @Override
    public String write(MapEdit edit) {
        return EditJson.write(edit);
    }

    @Override
    public String write(Before before) {
        return EditJson.write(before);
    }

    @Override
    public JourneyMap readDocument(String written) {
        return MapSnapshot.read(written);
    }

    @Override
    public MapEdit readEdit(String written) {
        return EditJson.read(written);
    }

    @Override
    public Before readBefore(String written) {
        return EditJson.readBefore(written);
    }
}
