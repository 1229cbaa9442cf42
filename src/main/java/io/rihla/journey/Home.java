package io.rihla.journey;

/** A page on which a map can live. */
public record Home(long pageId, String spaceKey) {}
