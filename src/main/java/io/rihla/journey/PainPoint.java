package io.rihla.journey;

import static io.rihla.journey.Field.DEPARTMENT;
import static io.rihla.journey.Field.EXISTENCE;
import static io.rihla.journey.Field.EXTRA;
import static io.rihla.journey.Field.KIND;
import static io.rihla.journey.Field.LIFE;
import static io.rihla.journey.Field.PERSONAS;
import static io.rihla.journey.Field.PLACE;
import static io.rihla.journey.Field.SEVERITY;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that hurts the customer at a touchpoint.
 *
 * @param touchpoint the id of its touchpoint
 * @param severity 1 (slight) to 5 (severe)
 * @param department the name of the department that answers for it; empty for the touchpoint's
 * @param life how far its repair is in a person's view; empty where its issues say it
 * @param personas the ids of those of the map's personas whom it concerns; empty for all
 * @param solution what might be done about it (domain A3.11)
 * @param recovery how a customer who met it is compensated (domain A10.17)
 */
public record PainPoint(
        String id,
        String touchpoint,
        Rank rank,
        LocalizedText text,
        PainPointKind kind,
        int severity,
        String department,
        Optional<Life> life,
        List<String> personas,
        LocalizedText solution,
        LocalizedText recovery,
        boolean deleted,
        String extra)
        implements Element {

    public static final int MIN_SEVERITY = 1;
    public static final int MAX_SEVERITY = 5;

    /** The severity of a pain point that nobody has weighed yet. */
    public static final int MIDDLE_SEVERITY = 3;

    public PainPoint {
        personas = List.copyOf(personas);
        if (severity < MIN_SEVERITY || severity > MAX_SEVERITY) {
            throw new IllegalArgumentException("A severity lies between 1 and 5: " + severity);
        }
    }

    /** A pain point that has a text and nothing else. */
    public static PainPoint of(String id, String touchpoint, Rank rank, LocalizedText text) {
        return new PainPoint(
                id,
                touchpoint,
                rank,
                text,
                PainPointKind.PAIN,
                MIDDLE_SEVERITY,
                "",
                Optional.empty(),
                List.of(),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                false,
                "");
    }

    @Override
    public ElementRef ref() {
        return ElementRef.painPoint(id);
    }

    @Override
    public List<ElementRef> parents() {
        return List.of(ElementRef.touchpoint(touchpoint));
    }

    @Override
    public Set<TextField> textFields() {
        return Set.of(TextField.TEXT, TextField.SOLUTION, TextField.RECOVERY);
    }

    @Override
    public Set<Field> attributes() {
        return Set.of(EXISTENCE, PLACE, KIND, SEVERITY, DEPARTMENT, LIFE, PERSONAS, EXTRA);
    }

    @Override
    public LocalizedText text(TextField field) {
        return switch (field) {
            case TEXT -> text;
            case SOLUTION -> solution;
            case RECOVERY -> recovery;
            default -> throw Attributes.unknown(this, field);
        };
    }

    @Override
    public PainPoint with(TextField field, LocalizedText texts) {
        return new PainPoint(
                id,
                touchpoint,
                rank,
                field == TextField.TEXT ? texts : text,
                kind,
                severity,
                department,
                life,
                personas,
                field == TextField.SOLUTION ? texts : solution,
                field == TextField.RECOVERY ? texts : recovery,
                deleted,
                extra);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case EXISTENCE -> Attributes.existence(deleted);
            case PLACE -> touchpoint + " " + rank.value();
            case KIND -> EnumIds.id(kind);
            case SEVERITY -> Integer.toString(severity);
            case DEPARTMENT -> department;
            case LIFE -> Attributes.choice(life);
            case PERSONAS -> Attributes.list(personas);
            case EXTRA -> extra;
            default -> throw Attributes.unknown(this, attribute);
        };
    }

    @Override
    public PainPoint with(Field attribute, String value) {
        return new PainPoint(
                id,
                attribute == PLACE ? Attributes.part(value, 0) : touchpoint,
                attribute == PLACE ? new Rank(Attributes.part(value, 1)) : rank,
                text,
                attribute == KIND ? Attributes.constant(PainPointKind.class, value) : kind,
                attribute == SEVERITY ? Integer.parseInt(value) : severity,
                attribute == DEPARTMENT ? value : department,
                attribute == LIFE ? EnumIds.of(Life.class, value) : life,
                attribute == PERSONAS ? Attributes.list(value) : personas,
                solution,
                recovery,
                attribute == EXISTENCE ? value.equals(Attributes.DELETED) : deleted,
                attribute == EXTRA ? value : extra);
    }
}
