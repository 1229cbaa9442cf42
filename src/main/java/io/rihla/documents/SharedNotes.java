package io.rihla.documents;

import java.time.Duration;
import java.util.List;

/**
 * Small texts that people leave for a few seconds and that all nodes see, a moment later on the
 * others. Neither leaving nor reading one costs a statement or waits for another node. They may be
 * lost: whoever means one leaves it again and again.
 */
public interface SharedNotes {

    /** How many characters a text may have, and a group and a name each. */
    int MOST_CHARACTERS = 200;

    /**
     * Leaves a text, in the place of the one of this name.
     *
     * @param group whose texts are read together, such as a map's key
     * @param name within the group, such as a browser's id
     * @throws IllegalArgumentException if one of them is too long
     */
    void put(String group, String name, String text);

    /** Takes a text away that was left on this node. */
    void remove(String group, String name);

    /** What was left in a group on any node and is not too old, by name. */
    List<Note> in(String group);

    /**
     * A text that somebody left.
     *
     * @param age how long ago, as near as nodes can say that have clocks of their own
     */
    record Note(String name, String text, Duration age) {}
}
