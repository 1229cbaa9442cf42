package io.rihla.journey;

/**
 * What comes of an edit.
 *
 * @param before what the edit wrote over
 */
public record Applied(JourneyMap map, Before before) {}
