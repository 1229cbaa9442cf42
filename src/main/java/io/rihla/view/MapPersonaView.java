package io.rihla.view;

import io.rihla.journey.MapPersona;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the personas whose journey a map is, told apart by dash and mark, not by colour alone. */
public final class MapPersonaView {

    private static final List<String> DASHES = List.of("", "7 4", "2 4", "12 4 2 4", "1 5", "12 6");

    private static final List<String> MARKS =
            List.of(
                    "M-6 0A6 6 0 1 0 6 0A6 6 0 1 0-6 0Z",
                    "M0-7L7 0L0 7L-7 0Z",
                    "M-6-6H6V6H-6Z",
                    "M-6 5H6L0-6Z",
                    "M-2-7H2V-2H7V2H2V7H-2V2H-7V-2H-2Z",
                    "M-6-5H6L0 6Z");

    private static final List<String> COLOURS =
            List.of("#0c66e4", "#8270db", "#1d7f8c", "#b65c02", "#ae4787", "#44546f");

    private final String id;
    private final String key;
    private final @Nullable TextView name;
    private final int number;
    private final boolean former;

    MapPersonaView(String id, String key, @Nullable TextView name, int number) {
        this(id, key, name, number, false);
    }

    private MapPersonaView(
            String id, String key, @Nullable TextView name, int number, boolean former) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.number = number;
        this.former = former;
    }

    /** One that is no longer on the map, without a name and without a curve. */
    static MapPersonaView former(String id) {
        return new MapPersonaView(id, "", null, MapPersona.MOST, true);
    }

    /** Whether it is no longer on the map. */
    public boolean isFormer() {
        return former;
    }

    /** For scripts; empty where none run. */
    public String getId() {
        return id;
    }

    /** The key of the persona; empty where the reader may not see it. */
    public String getKey() {
        return key;
    }

    /** Null where the reader may not see the persona. */
    public @Nullable TextView getName() {
        return name;
    }

    /** From 0, which is the main one, whose feelings are those of the touchpoints. */
    public int getNumber() {
        return number;
    }

    public boolean isMain() {
        return number == 0;
    }

    /** How the line is broken, as SVG says it; empty for a whole one. */
    public String getDash() {
        return DASHES.get(number % DASHES.size());
    }

    /** The outline of a point of the curve, round 0,0. */
    public String getMark() {
        return MARKS.get(number % MARKS.size());
    }

    /** The colour where no style sheet reaches. */
    public String getColour() {
        return COLOURS.get(number % COLOURS.size());
    }
}
