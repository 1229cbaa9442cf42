package io.rihla.tracking.index;

/** An element by its id, which means nothing without the key of its map. */
public record ElementInMap(String map, String id) {}
