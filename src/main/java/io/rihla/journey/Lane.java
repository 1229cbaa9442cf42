package io.rihla.journey;

import static io.rihla.journey.Field.EXISTENCE;
import static io.rihla.journey.Field.EXTRA;
import static io.rihla.journey.Field.HIDDEN;
import static io.rihla.journey.Field.KIND;
import static io.rihla.journey.Field.PLACE;

import java.util.List;
import java.util.Set;

/**
 * One lane of the map: a row whose cards speak of one thing.
 *
 * @param name the lane's own name; when empty, the name of its kind in the reader's language
 */
public record Lane(
        String id,
        Rank rank,
        LaneKind kind,
        LocalizedText name,
        boolean hidden,
        boolean deleted,
        String extra)
        implements Element {

    /** A lane that bears the name of its kind. */
    public static Lane of(String id, Rank rank, LaneKind kind) {
        return new Lane(id, rank, kind, LocalizedText.EMPTY, false, false, "");
    }

    @Override
    public ElementRef ref() {
        return ElementRef.lane(id);
    }

    @Override
    public List<ElementRef> parents() {
        return List.of();
    }

    @Override
    public Set<TextField> textFields() {
        return Set.of(TextField.NAME);
    }

    @Override
    public Set<Field> attributes() {
        return Set.of(EXISTENCE, PLACE, KIND, HIDDEN, EXTRA);
    }

    @Override
    public LocalizedText text(TextField field) {
        if (field != TextField.NAME) {
            throw Attributes.unknown(this, field);
        }
        return name;
    }

    @Override
    public Lane with(TextField field, LocalizedText texts) {
        return new Lane(
                id, rank, kind, field == TextField.NAME ? texts : name, hidden, deleted, extra);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case EXISTENCE -> Attributes.existence(deleted);
            case PLACE -> rank.value();
            case KIND -> EnumIds.id(kind);
            case HIDDEN -> Boolean.toString(hidden);
            case EXTRA -> extra;
            default -> throw Attributes.unknown(this, attribute);
        };
    }

    @Override
    public Lane with(Field attribute, String value) {
        return new Lane(
                id,
                attribute == PLACE ? new Rank(value) : rank,
                attribute == KIND ? Attributes.constant(LaneKind.class, value) : kind,
                name,
                attribute == HIDDEN ? Boolean.parseBoolean(value) : hidden,
                attribute == EXISTENCE ? value.equals(Attributes.DELETED) : deleted,
                attribute == EXTRA ? value : extra);
    }
}
