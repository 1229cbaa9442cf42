package io.rihla.workbench.applinks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.cluster.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one product remembers of the link: its manner and the consent that users gave. */
final class LinkStore {

    private static final String TOPIC = "application-link";

    private final Path file;
    private final Cluster cluster;
    private final ObjectMapper json = new ObjectMapper();
    private volatile State state;

    /**
     * @param manner how this product sends requests
     * @param factories whether the link gives request factories at all
     * @param held the tokens with which this product asks, by its users' keys
     * @param issued by token, the key of the user here who consented to it
     */
    record State(
            LinkManner manner,
            boolean factories,
            Map<String, String> held,
            Map<String, String> issued) {}

    LinkStore(Path file, Cluster cluster) {
        this.file = file;
        this.cluster = cluster;
        read();
        cluster.onTold(TOPIC, message -> read());
    }

    /** Waits for nobody: whoever tells of a change waits for us. */
    private void read() {
        try {
            state =
                    Files.exists(file)
                            ? json.readValue(file.toFile(), State.class)
                            : new State(
                                    LinkManner.IMPERSONATING,
                                    true,
                                    new TreeMap<>(),
                                    new TreeMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the link in " + file, e);
        }
    }

    synchronized LinkManner manner() {
        return state.manner();
    }

    synchronized void use(LinkManner manner) {
        keep(new State(manner, state.factories(), state.held(), state.issued()));
    }

    synchronized boolean factories() {
        return state.factories();
    }

    synchronized void factories(boolean given) {
        keep(new State(state.manner(), given, state.held(), state.issued()));
    }

    synchronized Optional<String> heldBy(String userKey) {
        return Optional.ofNullable(state.held().get(userKey));
    }

    synchronized void hold(String userKey, String token) {
        state.held().put(userKey, token);
        keep(state);
    }

    /** Forgets the token of this product's user. */
    synchronized void drop(String userKey) {
        state.held().remove(userKey);
        keep(state);
    }

    synchronized Optional<String> issuedTo(String token) {
        return Optional.ofNullable(state.issued().get(token));
    }

    synchronized long issuedBy(String userKey) {
        return state.issued().values().stream().filter(userKey::equals).count();
    }

    synchronized void issue(String token, String userKey) {
        state.issued().put(token, userKey);
        keep(state);
    }

    /** Takes back all that this user has ever consented to here. */
    synchronized void revoke(String userKey) {
        state.issued().values().removeIf(userKey::equals);
        keep(state);
    }

    private void keep(State changed) {
        state = changed;
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            json.writeValue(next.toFile(), state);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the link to " + file, e);
        }
        cluster.tell(TOPIC, "");
    }
}
