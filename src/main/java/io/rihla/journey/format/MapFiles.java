package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.format.ojf.OjfReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Maps as files that people carry about. */
public final class MapFiles {

    private MapFiles() {}

    /** A map as a {@code rihla-map/1} file, without what is deleted. */
    public static String write(JourneyMap map) {
        return MapWriter.write(map.visible(), MapFormat.MAP, Form.PUBLIC);
    }

    /**
     * Reads a map from a {@code rihla-map/1} or OpenJourney file, whichever its content shows it to
     * be. No more of the stream is read than the limits allow.
     *
     * @return the map; its key is empty where the file has none
     * @throws MapFormatException if it is no such file
     */
    public static JourneyMap read(InputStream in, MapLimits limits) {
        JsonNode document = StrictJson.read(in, limits);
        if (!document.isObject()) {
            throw new MapFormatException(FormatError.WRONG_TYPE, "", "object");
        }
        JsonNode format = document.path(MapFormat.FIELD);
        if (format.asText().equals(MapFormat.MAP)) {
            return MapReader.read(document, limits, Form.PUBLIC);
        }
        if (format.isMissingNode() && OjfReader.recognises(document)) {
            return OjfReader.read(document, limits);
        }
        throw new MapFormatException(
                FormatError.UNKNOWN_FORMAT, "/" + MapFormat.FIELD, format.asText());
    }

    /** Reads a map from a file's bytes. */
    public static JourneyMap read(byte[] bytes, MapLimits limits) {
        return read(new ByteArrayInputStream(bytes), limits);
    }
}
