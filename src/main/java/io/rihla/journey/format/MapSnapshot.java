package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;

/** A map as a checkpoint has it: everything, what is deleted too. */
public final class MapSnapshot {

    private MapSnapshot() {}

    public static String write(JourneyMap map) {
        return MapWriter.write(map, MapFormat.SNAPSHOT, Form.INTERNAL, "");
    }

    /**
     * Reads a checkpoint.
     *
     * @throws MapFormatException if it is none, or one of a later release
     */
    public static JourneyMap read(String json) {
        JsonNode document = StrictJson.read(json, MapLimits.OWN);
        if (!document.path(MapFormat.FIELD).asText().equals(MapFormat.SNAPSHOT)) {
            throw new MapFormatException(FormatError.UNKNOWN_FORMAT, "/" + MapFormat.FIELD);
        }
        return MapReader.read(document, MapLimits.OWN, Form.INTERNAL);
    }
}
