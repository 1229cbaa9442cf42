package io.rihla.documents;

/**
 * Where personas are kept. It is no {@link MapStore} itself, so that whoever asks for that one is
 * given the maps.
 */
@FunctionalInterface
public interface PersonaStore {

    /** The personas of this site. */
    MapStore documents();
}
