package io.rihla.documents;

/**
 * A piece of a map's log.
 *
 * @param mapId the map's number in the store
 * @param after the revision that the first edit was made after
 * @param upTo the revision that the last edit made
 */
public record LogRange(long mapId, long after, long upTo) {}
