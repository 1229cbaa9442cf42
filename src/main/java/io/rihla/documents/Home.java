package io.rihla.documents;

/** A page on which a map can live. */
public record Home(long pageId, String spaceKey) {}
