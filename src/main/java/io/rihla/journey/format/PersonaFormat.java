package io.rihla.journey.format;

/** The names that {@code rihla-persona/1} is made of. */
final class PersonaFormat {

    /** People's files. */
    static final String PERSONA = "rihla-persona/1";

    /** Checkpoints. */
    static final String SNAPSHOT = "rihla-persona-snapshot/1";

    static final String EVIDENCE = "evidence";

    static final String PRIORITY = "priority";

    private PersonaFormat() {}
}
