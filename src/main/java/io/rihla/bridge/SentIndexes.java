package io.rihla.bridge;

import java.util.Map;

/**
 * Numbers what is sent of each map, and remembers what was sent last. Numbers only rise, for good:
 * also when a map is deleted and another one gets its key.
 */
public interface SentIndexes {

    /**
     * What was sent last of a map.
     *
     * @param checksum empty until something of it has arrived
     */
    record Sent(long number, String checksum) {}

    /**
     * A number that nobody has had for this map.
     *
     * @param above it is higher than this one
     */
    long next(String mapKey, long above);

    /** Notes that something has arrived, unless something with a higher number has. */
    void arrived(String mapKey, long number, String checksum);

    /** All maps of which something was ever sent. */
    Map<String, Sent> all();
}
