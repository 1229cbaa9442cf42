package io.rihla.bridge;

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

    /** Asks as this user; {@code NO_LINK} while there is none. */
    Reply ask(Call call) {
        return key().map(user -> neighbour.ask(user, call))
                .orElseGet(() -> Reply.none(Availability.NO_LINK));
    }
}
