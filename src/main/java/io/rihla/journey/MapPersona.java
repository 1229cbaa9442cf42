package io.rihla.journey;

import static io.rihla.journey.Field.EXISTENCE;
import static io.rihla.journey.Field.EXTRA;
import static io.rihla.journey.Field.PLACE;

import java.util.List;
import java.util.Set;

/**
 * That a map is about a persona of this site. The first one in order is the main one: the feelings
 * of the touchpoints are theirs. Whoever chooses the same persona again makes the same element, so
 * that one that was taken away comes back with its curve.
 *
 * @param id what {@link #idOf} says
 * @param persona the key of the persona, whose name is looked up as the reader
 */
public record MapPersona(String id, Rank rank, String persona, boolean deleted, String extra)
        implements Element {

    /** More curves than these nobody can tell apart. */
    public static final int MOST = 6;

    private static final String PREFIX = "persona";

    /** A persona of a map. */
    public static MapPersona of(String persona, Rank rank) {
        return new MapPersona(idOf(persona), rank, persona, false, "");
    }

    /** The id that a persona has in every map. */
    public static String idOf(String persona) {
        return DerivedIds.of(PREFIX + "." + persona, PREFIX, persona);
    }

    @Override
    public ElementRef ref() {
        return ElementRef.mapPersona(id);
    }

    @Override
    public List<ElementRef> parents() {
        return List.of();
    }

    @Override
    public Set<TextField> textFields() {
        return Set.of();
    }

    @Override
    public Set<Field> attributes() {
        return Set.of(EXISTENCE, PLACE, EXTRA);
    }

    @Override
    public LocalizedText text(TextField field) {
        throw Attributes.unknown(this, field);
    }

    @Override
    public MapPersona with(TextField field, LocalizedText texts) {
        throw Attributes.unknown(this, field);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case EXISTENCE -> Attributes.existence(deleted);
            case PLACE -> rank.value();
            case EXTRA -> extra;
            default -> throw Attributes.unknown(this, attribute);
        };
    }

    @Override
    public MapPersona with(Field attribute, String value) {
        return new MapPersona(
                id,
                attribute == PLACE ? new Rank(value) : rank,
                persona,
                attribute == EXISTENCE ? value.equals(Attributes.DELETED) : deleted,
                attribute == EXTRA ? value : extra);
    }
}
