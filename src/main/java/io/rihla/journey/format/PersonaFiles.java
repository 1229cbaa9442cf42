package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.EditError;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import java.io.InputStream;
import java.util.Optional;

/** Personas as files that people carry about, and as checkpoints. */
public final class PersonaFiles {

    private PersonaFiles() {}

    /** A persona as a {@code rihla-persona/1} file, without what is deleted. */
    public static String write(Persona persona) {
        return PersonaWriter.write(persona.visible(), PersonaFormat.PERSONA, Form.PUBLIC);
    }

    /**
     * One piece of evidence as the file has it; of the persona itself everything but its evidence.
     *
     * @throws EditRefused if there is none that can be seen
     */
    public static String write(Persona persona, ElementRef ref) {
        if (!persona.isVisible(ref)) {
            throw new EditRefused(EditError.UNKNOWN_ELEMENT, ref, Optional.empty());
        }
        return PersonaWriter.write(persona, ref);
    }

    /**
     * Reads a {@code rihla-persona/1} file. No more of the stream is read than the limits allow.
     *
     * @return the persona; its key is empty where the file has none
     * @throws MapFormatException if it is no such file
     */
    public static Persona read(InputStream in, MapLimits limits) {
        return read(StrictJson.read(in, limits), PersonaFormat.PERSONA, limits, Form.PUBLIC);
    }

    /** A persona as a checkpoint has it: everything, what is deleted too. */
    static String writeSnapshot(Persona persona) {
        return PersonaWriter.write(persona, PersonaFormat.SNAPSHOT, Form.INTERNAL);
    }

    static Persona readSnapshot(String json) {
        return read(
                StrictJson.read(json, MapLimits.OWN),
                PersonaFormat.SNAPSHOT,
                MapLimits.OWN,
                Form.INTERNAL);
    }

    private static Persona read(JsonNode document, String format, MapLimits limits, Form form) {
        String found = document.path(MapFormat.FIELD).asText();
        if (!document.isObject() || !found.equals(format)) {
            throw new MapFormatException(FormatError.UNKNOWN_FORMAT, "/" + MapFormat.FIELD, found);
        }
        return PersonaReader.read(document, limits, form);
    }
}
