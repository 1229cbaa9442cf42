package io.rihla.bridge;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the other product could be asked, and if not, why.
 *
 * @param connect where the person allows this product to act for them; only when it asks for that
 */
public record Availability(State state, Optional<URI> connect) {

    public static final Availability OK = new Availability(State.OK, Optional.empty());
    public static final Availability NO_LINK = new Availability(State.NO_LINK, Optional.empty());
    public static final Availability AWAY = new Availability(State.AWAY, Optional.empty());
    public static final Availability REFUSED = new Availability(State.REFUSED, Optional.empty());

    /** How the other product stands towards a question. */
    public enum State {
        /** It answered. */
        OK,
        /** It wants the person to allow the connection first. */
        CONNECT,
        /** No application link leads to it, or none that may be used for this person. */
        NO_LINK,
        /** It did not answer in time, answered with a failure, or is being left in peace. */
        AWAY,
        /** It answered that it does not do this for this person. */
        REFUSED;

        /** The name in answers and at the end of the keys of texts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The person has to allow the connection first, where the link tells a place for that. */
    public static Availability connect(Optional<URI> where) {
        return new Availability(State.CONNECT, where);
    }

    public boolean ok() {
        return state == State.OK;
    }
}
