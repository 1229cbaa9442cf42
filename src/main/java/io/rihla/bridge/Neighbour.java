package io.rihla.bridge;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.rihla.bridge.Wire.Link;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The other product: the one way in which Rihla asks it anything. An answer comes within four
 * seconds or not at all, few ask at once, and a neighbour that keeps failing is left in peace for a
 * while; whatever goes wrong is a {@link Reply} and no exception.
 */
public class Neighbour {

    private static final Logger LOG = LoggerFactory.getLogger(Neighbour.class);

    /** How long a thread waits for its turn. */
    private static final Duration FOR_A_TURN = Duration.ofMillis(250);

    /** Where people come back to after they have allowed the connection. */
    private static final String CONNECTED = "/rest/rihla/1.0/connected";

    private final Wire wire;
    private final RunAs runAs;
    private final Supplier<String> currentUser;
    private final Circuit circuit;
    private final Turns turns = new Turns();

    Neighbour(Wire wire, RunAs runAs, Supplier<String> currentUser) {
        this(wire, runAs, currentUser, System::nanoTime);
    }

    Neighbour(Wire wire, RunAs runAs, Supplier<String> currentUser, LongSupplier nanos) {
        this.wire = wire;
        this.runAs = runAs;
        this.currentUser = currentUser;
        circuit = new Circuit(nanos);
    }

    /**
     * @param users knows for whom the thread works
     * @param product this product
     */
    protected Neighbour(Kind kind, RunAs runAs, UserManager users, ApplicationProperties product) {
        this(kind.wire(callback(product)), runAs, () -> current(users));
    }

    /** Which product it is. */
    public enum Kind {
        JIRA(Wires::toJira),
        CONFLUENCE(Wires::toConfluence);

        private final Function<Supplier<URI>, Wire> wire;

        Kind(Function<Supplier<URI>, Wire> wire) {
            this.wire = wire;
        }

        private Wire wire(Supplier<URI> callback) {
            return wire.apply(callback);
        }
    }

    /**
     * Asks as a user, whoever the thread works for otherwise.
     *
     * @param userKey as whom; empty for nobody
     */
    public Reply ask(String userKey, Call call) {
        if (userKey.isEmpty() || userKey.equals(currentUser.get())) {
            return inTurn(userKey, call);
        }
        return runAs.as(userKey, () -> inTurn(userKey, call))
                .orElseGet(() -> Reply.none(Availability.REFUSED));
    }

    /** The link to it, if an administrator has made one. */
    public Optional<Link> link() {
        try {
            return wire.link();
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("The application link cannot be looked up", e);
            return Optional.empty();
        }
    }

    Circuit.State circuit() {
        return circuit.state();
    }

    private Reply inTurn(String userKey, Call call) {
        if (!turns.take(userKey, FOR_A_TURN)) {
            return Reply.none(Availability.AWAY);
        }
        try {
            return circuit.pass() ? send(userKey, call) : Reply.none(Availability.AWAY);
        } finally {
            turns.giveBack(userKey);
        }
    }

    private Reply send(String userKey, Call call) {
        Reply reply = Reply.none(Availability.AWAY);
        try {
            reply = wire.send(userKey.isEmpty(), call);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The other product could not be asked", e);
        } finally {
            learn(reply);
        }
        return reply;
    }

    private void learn(Reply reply) {
        switch (reply.availability().state()) {
            case AWAY -> circuit.failed();
            case OK, REFUSED -> circuit.succeeded();
            case CONNECT, NO_LINK -> circuit.nothingLearnt();
        }
    }

    private static Supplier<URI> callback(ApplicationProperties product) {
        return () -> URI.create(product.getBaseUrl(UrlMode.CANONICAL) + CONNECTED);
    }

    private static String current(UserManager users) {
        UserKey key = users.getRemoteUserKey();
        return key == null ? "" : key.getStringValue();
    }
}
