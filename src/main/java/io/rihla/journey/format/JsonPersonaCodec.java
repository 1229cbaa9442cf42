package io.rihla.journey.format;

import io.rihla.journey.Persona;

/** Keeps personas and edits as JSON. */
public final class JsonPersonaCodec extends JsonEdits<Persona> {

    @Override
    public String write(Persona persona) {
        return PersonaFiles.writeSnapshot(persona);
    }

    @Override
    public Persona readDocument(String written) {
        return PersonaFiles.readSnapshot(written);
    }
}
