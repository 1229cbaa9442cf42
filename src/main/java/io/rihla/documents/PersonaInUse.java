package io.rihla.documents;

/** A persona cannot be deleted while maps are about it. */
public final class PersonaInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient PersonasInUse.Uses uses;

    PersonaInUse(PersonasInUse.Uses uses) {
        super("in use", null, false, false);
        this.uses = uses;
    }

    /** By which maps, as the person may know them. */
    public PersonasInUse.Uses uses() {
        return uses;
    }
}
