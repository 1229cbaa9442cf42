package io.rihla.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One lane: a row with a cell for each stage. */
public final class LaneView {

    private final @Nullable TextView name;
    private final String kind;
    private final List<List<TextView>> cells;

    LaneView(@Nullable TextView name, String kind, List<List<TextView>> cells) {
        this.name = name;
        this.kind = kind;
        this.cells = List.copyOf(cells);
    }

    /** The name its map gave it. */
    public @Nullable TextView getName() {
        return name;
    }

    /** Part of the key of the name to show when it has none. */
    public String getKind() {
        return kind;
    }

    /** The cards of each stage, in order. */
    public List<List<TextView>> getCells() {
        return cells;
    }
}
