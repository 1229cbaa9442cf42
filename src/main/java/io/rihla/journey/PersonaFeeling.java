package io.rihla.journey;

import static io.rihla.journey.Field.EXISTENCE;
import static io.rihla.journey.Field.EXTRA;
import static io.rihla.journey.Field.FEELING;
import static io.rihla.journey.Field.PLACE;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one of a map's personas feels at a touchpoint: a point of that persona's curve. Those of the
 * main persona stand on the touchpoints themselves. Two who say it for the first time make the same
 * element, and collide only in what they say. Without a feeling it is as good as deleted.
 *
 * @param id what {@link #idOf} says
 * @param touchpoint the id of its touchpoint
 * @param mapPersona the id of the {@link MapPersona}
 */
public record PersonaFeeling(
        String id, String touchpoint, String mapPersona, Optional<Feeling> feeling, String extra)
        implements Element {

    /** What a persona feels at a touchpoint. */
    public static PersonaFeeling of(
            String touchpoint, String mapPersona, Optional<Feeling> feeling) {
        return new PersonaFeeling(
                idOf(touchpoint, mapPersona), touchpoint, mapPersona, feeling, "");
    }

    /** The id that follows from touchpoint and persona. */
    public static String idOf(String touchpoint, String mapPersona) {
        String about = touchpoint + ".f." + mapPersona;
        return DerivedIds.of(about, "feeling", about);
    }

    /** All have the same: they have no order. */
    @Override
    public Rank rank() {
        return Rank.MIDDLE;
    }

    @Override
    public boolean deleted() {
        return feeling.isEmpty();
    }

    @Override
    public ElementRef ref() {
        return ElementRef.personaFeeling(id);
    }

    @Override
    public List<ElementRef> parents() {
        return List.of(ElementRef.touchpoint(touchpoint), ElementRef.mapPersona(mapPersona));
    }

    @Override
    public Set<TextField> textFields() {
        return Set.of();
    }

    /** Neither place nor existence: a feeling is written, and that is all. */
    @Override
    public Set<Field> attributes() {
        return Set.of(FEELING, EXTRA);
    }

    @Override
    public LocalizedText text(TextField field) {
        throw Attributes.unknown(this, field);
    }

    @Override
    public PersonaFeeling with(TextField field, LocalizedText texts) {
        throw Attributes.unknown(this, field);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case EXISTENCE -> Attributes.existence(deleted());
            case PLACE -> touchpoint + " " + mapPersona + " " + rank().value();
            case FEELING -> Attributes.feeling(feeling);
            case EXTRA -> extra;
            default -> throw Attributes.unknown(this, attribute);
        };
    }

    @Override
    public PersonaFeeling with(Field attribute, String value) {
        boolean gone = attribute == EXISTENCE && value.equals(Attributes.DELETED);
        return new PersonaFeeling(
                id,
                touchpoint,
                mapPersona,
                gone
                        ? Optional.empty()
                        : attribute == FEELING ? Attributes.feeling(value) : feeling,
                attribute == EXTRA ? value : extra);
    }
}
