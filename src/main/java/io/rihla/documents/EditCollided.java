package io.rihla.documents;

import io.rihla.journey.Collision;
import java.util.List;

/** The edit and what others did meanwhile exclude each other; people have to choose (409). */
public final class EditCollided extends MapRefused {

    private static final long serialVersionUID = 1;

    private final transient List<Collision> collisions;
    private final long revision;

    /**
     * @param collisions where they meet, with both versions; at least one
     * @param revision the newest revision, which has the others' version
     */
    public EditCollided(String key, List<Collision> collisions, long revision) {
        super("Collision on map: " + key);
        this.collisions = List.copyOf(collisions);
        this.revision = revision;
    }

    public List<Collision> collisions() {
        return collisions;
    }

    public long revision() {
        return revision;
    }
}
