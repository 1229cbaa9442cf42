package io.rihla.documents;

/**
 * A request about a map that was not carried out; nothing was changed.
 *
 * <p>The message is for the log. What people read is made from the type, in their language.
 */
public abstract class MapRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    protected MapRefused(String message) {
        super(message, null, false, false);
    }
}
