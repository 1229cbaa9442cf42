package io.rihla.rest;

import io.rihla.journey.Document;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.format.MapFiles;
import io.rihla.journey.format.PersonaFiles;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How documents of one kind are named in answers, and written to files.
 *
 * @param noun the field that holds one; with an s, the field that holds a list
 */
record DocumentFiles<D extends Document<D>>(
        String noun, BiFunction<InputStream, MapLimits, D> reader, Function<D, String> writer) {

    static final DocumentFiles<JourneyMap> MAPS =
            new DocumentFiles<>("map", MapFiles::read, MapFiles::write);

    static final DocumentFiles<Persona> PERSONAS =
            new DocumentFiles<>("persona", DocumentFiles::persona, PersonaFiles::write);

    /**
     * A portrait stays with the site that has it: elsewhere its number is another's or nobody's.
     */
    private static Persona persona(InputStream file, MapLimits limits) {
        return PersonaFiles.read(file, limits).with(Field.PICTURE, "").with(Field.MERGED_INTO, "");
    }
}
