package io.rihla.documents;

import java.util.OptionalLong;

/** How far a round through all documents has come, on whichever node. */
public interface RebuildNotes {

    /** Comes after every document: none is left. */
    long DONE = Long.MAX_VALUE;

    /** The number of the last document that was seen to; empty before the first. */
    OptionalLong reached(String round);

    /** Notes the number of the last document that was seen to. */
    void reached(String round, long last);
}
