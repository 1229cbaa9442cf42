package io.rihla.journey;

/**
 * Two people meant different things by the same grain, or one took away what the other needed. Both
 * versions are here for people to choose from.
 *
 * @param grain where they meet
 * @param mine what the refused edit would have written there; empty where it would write nothing
 * @param theirs what stands there now
 */
public record Collision(Grain grain, String mine, String theirs) implements Merge.Outcome {}
