package io.rihla.journey;

/**
 * What comes of an edit.
 *
 * @param <D> the kind of document
 * @param before what the edit wrote over
 */
public record Applied<D extends Document<D>>(D document, Before before) {}
