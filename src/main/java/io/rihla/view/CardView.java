package io.rihla.view;

import org.jspecify.annotations.Nullable;

/** A card in the cell of a lane. */
public final class CardView {

    private final String id;
    private final @Nullable TextView text;

    CardView(String id, @Nullable TextView text) {
        this.id = id;
        this.text = text;
    }

    /** For scripts; empty where none run. */
    public String getId() {
        return id;
    }

    /** Null only where cards are edited. */
    public @Nullable TextView getText() {
        return text;
    }
}
