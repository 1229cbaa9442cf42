package io.rihla.journey;

import java.util.Optional;

/**
 * Names one element of a map for good: an id is never used again, and renaming or moving an element
 * keeps it.
 *
 * @param id unique among the map's elements of all kinds; {@code "map"} for the map itself
 */
public record ElementRef(ElementKind kind, String id) {

    /** The map itself. */
    public static final ElementRef MAP = new ElementRef(ElementKind.MAP, "map");

    /** What {@link #toString} has written; empty for any other text. */
    public static Optional<ElementRef> parse(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : EnumIds.of(ElementKind.class, written.substring(0, colon))
                        .map(kind -> new ElementRef(kind, written.substring(colon + 1)));
    }

    public static ElementRef stage(String id) {
        return new ElementRef(ElementKind.STAGE, id);
    }

    public static ElementRef lane(String id) {
        return new ElementRef(ElementKind.LANE, id);
    }

    public static ElementRef touchpoint(String id) {
        return new ElementRef(ElementKind.TOUCHPOINT, id);
    }

    public static ElementRef card(String id) {
        return new ElementRef(ElementKind.CARD, id);
    }

    public static ElementRef painPoint(String id) {
        return new ElementRef(ElementKind.PAIN_POINT, id);
    }

    public static ElementRef evidence(String id) {
        return new ElementRef(ElementKind.EVIDENCE, id);
    }

    public static ElementRef mapPersona(String id) {
        return new ElementRef(ElementKind.MAP_PERSONA, id);
    }

    public static ElementRef personaFeeling(String id) {
        return new ElementRef(ElementKind.PERSONA_FEELING, id);
    }

    public static ElementRef issueLink(String id) {
        return new ElementRef(ElementKind.ISSUE_LINK, id);
    }

    public static ElementRef kpiUse(String id) {
        return new ElementRef(ElementKind.KPI_USE, id);
    }

    /** Such as {@code stage:s1}; the map itself is {@code map:map}. */
    @Override
    public String toString() {
        return EnumIds.id(kind) + ":" + id;
    }
}
