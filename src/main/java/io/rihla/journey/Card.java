package io.rihla.journey;

import static io.rihla.journey.Field.EXISTENCE;
import static io.rihla.journey.Field.EXTRA;
import static io.rihla.journey.Field.PERSONAS;
import static io.rihla.journey.Field.PLACE;

import java.util.List;
import java.util.Set;

/**
 * A text in the cell where a lane crosses a stage.
 *
 * @param lane the id of its lane
 * @param stage the id of its stage
 * @param personas the ids of those of the map's personas whom it concerns; empty for all
 */
public record Card(
        String id,
        String lane,
        String stage,
        Rank rank,
        LocalizedText text,
        List<String> personas,
        boolean deleted,
        String extra)
        implements Element {

    public Card {
        personas = List.copyOf(personas);
    }

    /** A card as one writes it. */
    public static Card of(String id, String lane, String stage, Rank rank, LocalizedText text) {
        return new Card(id, lane, stage, rank, text, List.of(), false, "");
    }

    @Override
    public ElementRef ref() {
        return ElementRef.card(id);
    }

    @Override
    public List<ElementRef> parents() {
        return List.of(ElementRef.lane(lane), ElementRef.stage(stage));
    }

    @Override
    public Set<TextField> textFields() {
        return Set.of(TextField.TEXT);
    }

    @Override
    public Set<Field> attributes() {
        return Set.of(EXISTENCE, PLACE, PERSONAS, EXTRA);
    }

    @Override
    public LocalizedText text(TextField field) {
        if (field != TextField.TEXT) {
            throw Attributes.unknown(this, field);
        }
        return text;
    }

    @Override
    public Card with(TextField field, LocalizedText texts) {
        return new Card(
                id,
                lane,
                stage,
                rank,
                field == TextField.TEXT ? texts : text,
                personas,
                deleted,
                extra);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case EXISTENCE -> Attributes.existence(deleted);
            case PLACE -> lane + " " + stage + " " + rank.value();
            case PERSONAS -> Attributes.list(personas);
            case EXTRA -> extra;
            default -> throw Attributes.unknown(this, attribute);
        };
    }

    @Override
    public Card with(Field attribute, String value) {
        return new Card(
                id,
                attribute == PLACE ? Attributes.part(value, 0) : lane,
                attribute == PLACE ? Attributes.part(value, 1) : stage,
                attribute == PLACE ? new Rank(Attributes.part(value, 2)) : rank,
                text,
                attribute == PERSONAS ? Attributes.list(value) : personas,
                attribute == EXISTENCE ? value.equals(Attributes.DELETED) : deleted,
                attribute == EXTRA ? value : extra);
    }
}
