package io.rihla.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One lane: a row with a cell for each stage. */
public final class LaneView {

    private final String id;
    private final @Nullable TextView name;
    private final String kind;
    private final boolean hidden;
    private final List<List<CardView>> cells;

    LaneView(
            String id,
            @Nullable TextView name,
            String kind,
            boolean hidden,
            List<List<CardView>> cells) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.hidden = hidden;
        this.cells = List.copyOf(cells);
    }

    /** For scripts; empty where none run. */
    public String getId() {
        return id;
    }

    /** The name its map gave it. */
    public @Nullable TextView getName() {
        return name;
    }

    /** Part of the key of the name to show when it has none. */
    public String getKind() {
        return kind;
    }

    /** Whether only those who edit see it. */
    public boolean isHidden() {
        return hidden;
    }

    /** The cards of each stage, in order. */
    public List<List<CardView>> getCells() {
        return cells;
    }
}
