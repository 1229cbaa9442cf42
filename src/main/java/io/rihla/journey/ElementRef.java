package io.rihla.journey;

/**
 * Names one element of a map for good: an id is never used again, and renaming or moving an element
 * keeps it.
 *
 * @param id unique among the map's elements of all kinds; {@code "map"} for the map itself
 */
public record ElementRef(ElementKind kind, String id) {

    /** The map itself. */
    public static final ElementRef MAP = new ElementRef(ElementKind.MAP, "map");
}
