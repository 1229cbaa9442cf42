package io.rihla.tracking.index;

/** A name of the index and the key of its map. */
public record MapName(String map, IndexedName name) {

    /** What has the name. */
    public ElementInMap element() {
        return new ElementInMap(map, name.id());
    }
}
