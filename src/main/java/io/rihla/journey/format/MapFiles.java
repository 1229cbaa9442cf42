package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.EditError;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.format.ojf.OjfReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/** Maps as files that people carry about. */
public final class MapFiles {

    private MapFiles() {}

    /**
     * A map as a {@code rihla-map/1} file, without what is deleted, and without its links to issues
     * and its personas: elsewhere the same numbers and keys are others.
     */
    public static String write(JourneyMap map) {
        return MapWriter.write(map.visible().portable(), MapFormat.MAP, Form.PUBLIC, "");
    }

    /**
     * One element as the file has it; of the map itself everything but its elements.
     *
     * @throws EditRefused if there is none that can be seen
     */
    public static String write(JourneyMap map, ElementRef ref) {
        if (!map.isVisible(ref)) {
            throw new EditRefused(EditError.UNKNOWN_ELEMENT, ref, Optional.empty());
        }
        return MapWriter.write(map, ref);
    }

    /**
     * A map with its links, for this very site to read again.
     *
     * @param site the site's address
     */
    public static String writeForArchive(JourneyMap map, String site) {
        return MapWriter.write(map.visible(), MapFormat.MAP, Form.ARCHIVE, site);
    }

    /**
     * Reads a map from a {@code rihla-map/1} or OpenJourney file, whichever its content shows it to
     * be. No more of the stream is read than the limits allow.
     *
     * @return the map; its key is empty where the file has none
     * @throws MapFormatException if it is no such file
     */
    public static JourneyMap read(InputStream in, MapLimits limits) {
        return read(StrictJson.read(in, limits), limits, Form.PUBLIC);
    }

    /**
     * Reads a map from a file of an archive, with its links to issues if this site has written
     * them.
     *
     * @param site this site's address
     * @param withPersonas whether the archive has the personas too that its maps are about
     */
    public static JourneyMap readFromArchive(
            byte[] bytes, MapLimits limits, String site, boolean withPersonas) {
        JsonNode document = StrictJson.read(new ByteArrayInputStream(bytes), limits);
        boolean ours = document.path(MapFormat.LINKS_OF).asText().equals(site);
        Form moved = withPersonas ? Form.MOVED : Form.PUBLIC;
        return read(document, limits, ours ? Form.ARCHIVE : moved);
    }

    private static JourneyMap read(JsonNode document, MapLimits limits, Form form) {
        if (!document.isObject()) {
            throw new MapFormatException(FormatError.WRONG_TYPE, "", "object");
        }
        JsonNode format = document.path(MapFormat.FIELD);
        if (format.asText().equals(MapFormat.MAP)) {
            return MapReader.read(document, limits, form);
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
