package io.rihla.journey;

import io.rihla.text.Folding;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which maps to list, the newest change first.
 *
 * @param words folded text that the key or one of the names has to contain; empty for any
 * @param space the space of the home page
 * @param creator the user key of who made the map
 * @param inBin whether to list the maps in the bin instead of the others
 */
public record HeadQuery(
        String words, Optional<String> space, Optional<String> creator, boolean inBin) {

    /** Every map that is not in the bin. */
    public static final HeadQuery ALL =
            new HeadQuery("", Optional.empty(), Optional.empty(), false);

    /** Every map in the bin. */
    public static final HeadQuery BIN = new HeadQuery("", Optional.empty(), Optional.empty(), true);

    /** Whether the map's key or one of its names has the words. */
    public boolean isNamedBy(MapHead map) {
        return words.isEmpty()
                || Stream.concat(Stream.of(map.key()), map.name().texts().values().stream())
                        .map(Folding::fold)
                        .anyMatch(name -> name.contains(words));
    }
}
