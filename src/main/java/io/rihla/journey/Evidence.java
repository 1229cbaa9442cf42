package io.rihla.journey;

import static io.rihla.journey.Field.DATE;
import static io.rihla.journey.Field.EXISTENCE;
import static io.rihla.journey.Field.EXTRA;
import static io.rihla.journey.Field.GOAL_REACHED;
import static io.rihla.journey.Field.KIND;
import static io.rihla.journey.Field.LINK;
import static io.rihla.journey.Field.PLACE;
import static io.rihla.journey.Field.SAMPLE_SIZE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that shows that a persona is as described.
 *
 * @param note what was found
 * @param date when it was gathered
 * @param link the address where it can be read; empty when there is none
 * @param sampleSize how many people it is about; 0 when nobody has said
 */
public record Evidence(
        String id,
        Rank rank,
        EvidenceKind kind,
        LocalizedText note,
        Optional<LocalDate> date,
        String link,
        int sampleSize,
        Optional<GoalReached> goalReached,
        boolean deleted,
        String extra)
        implements Element {

    /** More people than this nobody has asked. */
    public static final int MAX_SAMPLE_SIZE = 1_000_000_000;

    /** Evidence of which only the kind and the findings are known. */
    public static Evidence of(String id, Rank rank, EvidenceKind kind, LocalizedText note) {
        return new Evidence(
                id, rank, kind, note, Optional.empty(), "", 0, Optional.empty(), false, "");
    }

    @Override
    public ElementRef ref() {
        return ElementRef.evidence(id);
    }

    @Override
    public List<ElementRef> parents() {
        return List.of();
    }

    @Override
    public Set<TextField> textFields() {
        return Set.of(TextField.NOTE);
    }

    @Override
    public Set<Field> attributes() {
        return Set.of(EXISTENCE, PLACE, KIND, DATE, LINK, SAMPLE_SIZE, GOAL_REACHED, EXTRA);
    }

    @Override
    public LocalizedText text(TextField field) {
        if (field != TextField.NOTE) {
            throw Attributes.unknown(this, field);
        }
        return note;
    }

    @Override
    public Evidence with(TextField field, LocalizedText texts) {
        return new Evidence(
                id,
                rank,
                kind,
                field == TextField.NOTE ? texts : note,
                date,
                link,
                sampleSize,
                goalReached,
                deleted,
                extra);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case EXISTENCE -> Attributes.existence(deleted);
            case PLACE -> rank.value();
            case KIND -> EnumIds.id(kind);
            case DATE -> date.map(LocalDate::toString).orElse("");
            case LINK -> link;
            case SAMPLE_SIZE -> sampleSize == 0 ? "" : Integer.toString(sampleSize);
            case GOAL_REACHED -> Attributes.choice(goalReached);
            case EXTRA -> extra;
            default -> throw Attributes.unknown(this, attribute);
        };
    }

    @Override
    public Evidence with(Field attribute, String value) {
        return new Evidence(
                id,
                attribute == PLACE ? new Rank(value) : rank,
                attribute == KIND ? Attributes.constant(EvidenceKind.class, value) : kind,
                note,
                attribute == DATE ? date(value) : date,
                attribute == LINK ? value : link,
                attribute == SAMPLE_SIZE ? size(value) : sampleSize,
                attribute == GOAL_REACHED ? EnumIds.of(GoalReached.class, value) : goalReached,
                attribute == EXISTENCE ? value.equals(Attributes.DELETED) : deleted,
                attribute == EXTRA ? value : extra);
    }

    private static Optional<LocalDate> date(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    }

    private static int size(String value) {
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
