package io.rihla.journey;

import static io.rihla.journey.Field.CHANNELS;
import static io.rihla.journey.Field.DECISION_POINT;
import static io.rihla.journey.Field.DEPARTMENT;
import static io.rihla.journey.Field.EXISTENCE;
import static io.rihla.journey.Field.EXTRA;
import static io.rihla.journey.Field.FEELING;
import static io.rihla.journey.Field.KIND;
import static io.rihla.journey.Field.MOMENT_OF_TRUTH;
import static io.rihla.journey.Field.PLACE;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place where the customer meets the organisation, within one stage (domain A2.6).
 *
 * @param stage the id of its stage
 * @param activity what the customer does there
 * @param channels keys of the channel catalogue or free names, in the order given
 * @param momentOfTruth whether it is one of the few interactions that decide (domain A3.13)
 * @param decisionPoint whether customers may leave the journey here (domain A3.14)
 * @param department the name of the department that answers for it; empty when none does
 */
public record Touchpoint(
        String id,
        String stage,
        Rank rank,
        LocalizedText name,
        LocalizedText activity,
        Optional<TouchpointKind> kind,
        List<String> channels,
        Optional<Feeling> feeling,
        boolean momentOfTruth,
        boolean decisionPoint,
        String department,
        boolean deleted,
        String extra)
        implements Element {

    public Touchpoint {
        channels = List.copyOf(channels);
    }

    /** A touchpoint that has a name and nothing else. */
    public static Touchpoint named(String id, String stage, Rank rank, LocalizedText name) {
        return new Touchpoint(
                id,
                stage,
                rank,
                name,
                LocalizedText.EMPTY,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                false,
                "",
                false,
                "");
    }

    @Override
    public ElementRef ref() {
        return ElementRef.touchpoint(id);
    }

    @Override
    public List<ElementRef> parents() {
        return List.of(ElementRef.stage(stage));
    }

    @Override
    public Set<TextField> textFields() {
        return Set.of(TextField.NAME, TextField.ACTIVITY);
    }

    @Override
    public Set<Field> attributes() {
        return Set.of(
                EXISTENCE,
                PLACE,
                KIND,
                CHANNELS,
                FEELING,
                MOMENT_OF_TRUTH,
                DECISION_POINT,
                DEPARTMENT,
                EXTRA);
    }

    @Override
    public LocalizedText text(TextField field) {
        return switch (field) {
            case NAME -> name;
            case ACTIVITY -> activity;
            default -> throw Attributes.unknown(this, field);
        };
    }

    @Override
    public Touchpoint with(TextField field, LocalizedText texts) {
        return new Touchpoint(
                id,
                stage,
                rank,
                field == TextField.NAME ? texts : name,
                field == TextField.ACTIVITY ? texts : activity,
                kind,
                channels,
                feeling,
                momentOfTruth,
                decisionPoint,
                department,
                deleted,
                extra);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case EXISTENCE -> Attributes.existence(deleted);
            case PLACE -> stage + " " + rank.value();
            case KIND -> Attributes.choice(kind);
            case CHANNELS -> Attributes.list(channels);
            case FEELING -> Attributes.feeling(feeling);
            case MOMENT_OF_TRUTH -> Boolean.toString(momentOfTruth);
            case DECISION_POINT -> Boolean.toString(decisionPoint);
            case DEPARTMENT -> department;
            case EXTRA -> extra;
            default -> throw Attributes.unknown(this, attribute);
        };
    }

    @Override
    public Touchpoint with(Field attribute, String value) {
        return new Touchpoint(
                id,
                attribute == PLACE ? Attributes.part(value, 0) : stage,
                attribute == PLACE ? new Rank(Attributes.part(value, 1)) : rank,
                name,
                activity,
                attribute == KIND ? EnumIds.of(TouchpointKind.class, value) : kind,
                attribute == CHANNELS ? Attributes.list(value) : channels,
                attribute == FEELING ? Attributes.feeling(value) : feeling,
                attribute == MOMENT_OF_TRUTH ? Boolean.parseBoolean(value) : momentOfTruth,
                attribute == DECISION_POINT ? Boolean.parseBoolean(value) : decisionPoint,
                attribute == DEPARTMENT ? value : department,
                attribute == EXISTENCE ? value.equals(Attributes.DELETED) : deleted,
                attribute == EXTRA ? value : extra);
    }
}
