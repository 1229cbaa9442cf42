package io.rihla.journey;

/** What all parts of a map have in common. */
public sealed interface Element permits Stage, Lane, Touchpoint, Card, PainPoint {

    /** Unique among all elements of the map, and never used again. */
    String id();

    /** Where the element stands among its siblings. */
    Rank rank();

    /** Whether the element has been deleted; its content is kept so that it can come back. */
    boolean deleted();

    /**
     * What came in with an import and has no place in the model, as JSON; empty when there is none.
     */
    String extra();

    ElementRef ref();
}
