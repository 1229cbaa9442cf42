package io.rihla.documents;

import io.rihla.journey.MapState;
import io.rihla.text.Folding;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which maps to list.
 *
 * @param words folded text that the key or one of the names has to contain; empty for any
 * @param space the space of the home page
 * @param creator the user key of who made the map
 * @param state how far the map is
 * @param inBin whether to list the maps in the bin instead of the others
 * @param only the maps to choose from, by their numbers; empty for all
 */
public record HeadQuery(
        String words,
        Optional<String> space,
        Optional<String> creator,
        Optional<MapState> state,
        boolean inBin,
        HeadOrder order,
        Optional<Set<Long>> only) {

    public HeadQuery {
        only = only.map(Set::copyOf);
    }

    /** From all maps. */
    public HeadQuery(
            String words,
            Optional<String> space,
            Optional<String> creator,
            Optional<MapState> state,
            boolean inBin,
            HeadOrder order) {
        this(words, space, creator, state, inBin, order, Optional.empty());
    }

    /** The same from among some maps, by their numbers. */
    public HeadQuery among(Set<Long> maps) {
        return new HeadQuery(words, space, creator, state, inBin, order, Optional.of(maps));
    }

    /** Every map that is not in the bin. */
    public static final HeadQuery ALL =
            new HeadQuery("", Optional.empty(), Optional.empty(), false);

    /** Every map in the bin. */
    public static final HeadQuery BIN = new HeadQuery("", Optional.empty(), Optional.empty(), true);

    /** Maps of any state, the newest change first. */
    public HeadQuery(
            String words, Optional<String> space, Optional<String> creator, boolean inBin) {
        this(words, space, creator, Optional.empty(), inBin, HeadOrder.NEWEST);
    }

    /** Whether the map's key or one of its names has the words. */
    public boolean isNamedBy(MapHead map) {
        return words.isEmpty()
                || Stream.concat(Stream.of(map.key()), map.name().texts().values().stream())
                        .map(Folding::fold)
                        .anyMatch(name -> name.contains(words));
    }
}
