package io.rihla.bridge;

import java.net.URI;
import java.util.Optional;

/** What carries a single question to the other product and its answer back. */
interface Wire {

    /** No wire at all: where the product has no application links. */
    Wire NONE =
            new Wire() {
                @Override
                public Reply send(boolean anonymous, Call call) {
                    return Reply.none(Availability.NO_LINK);
                }

                @Override
                public Optional<Link> link() {
                    return Optional.empty();
                }
            };

    /**
     * Asks as the user for whom the thread works, or as nobody.
     *
     * @return {@code AWAY} for everything that went wrong on the way
     */
    Reply send(boolean anonymous, Call call);

    /** The link, if an administrator has made one. */
    Optional<Link> link();

    /** How a link tells the other product who asks. */
    enum Manner {
        /** The other product believes who it is; only this allows work in the background. */
        IMPERSONATING,
        /** Everybody has to allow it once. */
        EACH_PERSON,
        /** It does not: everybody reads as somebody who is not logged in. */
        ANONYMOUS
    }

    /**
     * An application link.
     *
     * @param address where people find the other product
     */
    record Link(String name, URI address, Manner manner) {}
}
