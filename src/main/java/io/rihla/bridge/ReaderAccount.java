package io.rihla.bridge;

import io.rihla.bridge.Wire.Manner;
import java.util.Optional;

/** The user as whom background work asks the other product. */
public class ReaderAccount {

    private final BridgeSettings settings;
    private final Neighbour neighbour;

    public ReaderAccount(BridgeSettings settings, Neighbour neighbour) {
        this.settings = settings;
        this.neighbour = neighbour;
    }

    /** The user's key; empty while no administrator has named one. */
    public Optional<String> key() {
        return settings.reader();
    }

    /** Whether a request of this user's is the other product's background work. */
    public boolean is(String userKey) {
        return !userKey.isEmpty() && key().filter(userKey::equals).isPresent();
    }

    /**
     * As whom to work in the background; empty too where the link asks as nobody, whoever works:
     * what such answers leave out is not gone.
     */
    Optional<String> worker() {
        return key().filter(
                        user ->
                                neighbour
                                        .link()
                                        .filter(link -> link.manner() == Manner.ANONYMOUS)
                                        .isEmpty());
    }

    /** Asks as {@link #worker}; {@code NO_LINK} while there is none. */
    Reply ask(Call call) {
        return worker().map(user -> neighbour.ask(user, call))
                .orElseGet(() -> Reply.none(Availability.NO_LINK));
    }
}
