package io.rihla.journey;

/** How far a map is in its life. Publishing asks for goal, persona and owner. */
public enum MapState {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
