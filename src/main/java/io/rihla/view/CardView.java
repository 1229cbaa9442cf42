package io.rihla.view;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A card in the cell of a lane. */
public final class CardView {

    private final String id;
    private final @Nullable TextView text;
    private final List<MapPersonaView> concerned;

    CardView(String id, @Nullable TextView text, List<MapPersonaView> concerned) {
        this.id = id;
        this.text = text;
        this.concerned = List.copyOf(concerned);
    }

    /** Whom of the map's personas it concerns; nobody where it concerns all. */
    public List<MapPersonaView> getConcerned() {
        return concerned;
    }

    /** The ids of those, for scripts; empty where none run, or where it concerns all. */
    public String getPersonas() {
        return concerned.stream()
                .map(MapPersonaView::getId)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
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
