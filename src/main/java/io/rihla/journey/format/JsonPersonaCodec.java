package io.rihla.journey.format;

import io.rihla.journey.Before;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.MapEdit;
import io.rihla.journey.Persona;

/** Keeps personas and edits as JSON. */
public final class JsonPersonaCodec implements DocumentCodec<Persona> {

    @Override
    public String write(Persona persona) {
        return PersonaFiles.writeSnapshot(persona);
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
    public Persona readDocument(String written) {
        return PersonaFiles.readSnapshot(written);
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
