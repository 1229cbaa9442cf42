package io.rihla.bridge;

import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays the wire to the other product; none where the product has no application links at all, whose
 * classes then cannot be loaded either.
 */
final class Wires {

    private static final Logger LOG = LoggerFactory.getLogger(Wires.class);

    private Wires() {}

    static Wire toJira(Supplier<URI> callback) {
        return lay(AppLinks::toJira, callback);
    }

    static Wire toConfluence(Supplier<URI> callback) {
        return lay(AppLinks::toConfluence, callback);
    }

    private static Wire lay(Function<Supplier<URI>, Wire> wire, Supplier<URI> callback) {
        try {
            return wire.apply(callback);
        } catch (LinkageError absent) {
            LOG.warn("The product has no application links", absent);
            return Wire.NONE;
        }
    }
}
