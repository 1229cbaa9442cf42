package io.rihla.tracking.index;

/** A link of the index and the key of its map. */
public record MapLink(String map, IndexedLink link) {}
