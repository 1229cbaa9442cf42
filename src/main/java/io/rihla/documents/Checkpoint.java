package io.rihla.documents;

/**
 * A whole map as of one revision, as it is kept.
 *
 * @param body the map, as JSON
 */
public record Checkpoint(long revision, String body) {}
