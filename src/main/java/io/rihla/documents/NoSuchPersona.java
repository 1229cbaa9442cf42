package io.rihla.documents;

/** There is no such persona for this person: missing and hidden look the same. */
public final class NoSuchPersona extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;

    public NoSuchPersona(String key) {
        super("No such persona: " + key, null, false, false);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
