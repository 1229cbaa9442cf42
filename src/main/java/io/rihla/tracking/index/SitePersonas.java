package io.rihla.tracking.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the journey index writes the personas that a site has, so that nobody takes them for those
 * that are only names. Who may see a map need not see all its personas.
 */
public final class SitePersonas {

    /** No folded name has a colon after its first word. */
    private static final String PREFIX = "key:";

    /** How much of a link's personas is kept. */
    private static final int MOST_CHARACTERS = 255;

    private SitePersonas() {}

    /** The id of a persona of the site in the index. */
    public static String id(String key) {
        return PREFIX + key;
    }

    /** The key of a persona of the site; empty for one that is only a name. */
    public static Optional<String> key(String id) {
        return id.startsWith(PREFIX)
                ? Optional.of(id.substring(PREFIX.length()))
                : Optional.empty();
    }

    /** Personas of the site as a link has them, as many as there is room for. */
    public static String joined(List<String> keys) {
        String joined = keys.stream().map(SitePersonas::id).collect(Collectors.joining(" "));
        return joined.length() <= MOST_CHARACTERS
                ? joined
                : joined.substring(0, joined.lastIndexOf(' ', MOST_CHARACTERS));
    }

    /** The ids of the personas that a link has, or of the one that is only a name. */
    public static List<String> ids(String ofLink) {
        return ofLink.startsWith(PREFIX)
                ? Arrays.asList(ofLink.split(" "))
                : ofLink.isEmpty() ? List.of() : List.of(ofLink);
    }
}
