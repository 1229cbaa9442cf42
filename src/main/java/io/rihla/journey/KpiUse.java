package io.rihla.journey;

import static io.rihla.journey.Field.EXISTENCE;
import static io.rihla.journey.Field.EXTRA;
import static io.rihla.journey.Field.PLACE;

import java.util.List;
import java.util.Set;

/**
 * That a KPI of the site's library is measured for a map, a stage or a touchpoint. What was
 * measured belongs to the use, so it stays what it is: another KPI, subject or channel is another
 * use.
 *
 * @param subject what it is measured for: the map, a stage or a touchpoint
 * @param channel the channel by which customers came; empty where it is measured for all of them
 * @param kpi the id of the KPI in the library, which may have lost it since
 */
public record KpiUse(
        String id,
        Rank rank,
        ElementRef subject,
        String channel,
        String kpi,
        boolean deleted,
        String extra)
        implements Element {

    /** Of what KPIs are measured. */
    public static final Set<ElementKind> SUBJECTS =
            Set.of(ElementKind.MAP, ElementKind.STAGE, ElementKind.TOUCHPOINT);

    public KpiUse {
        if (!SUBJECTS.contains(subject.kind())) {
            throw new IllegalArgumentException("Nothing is measured for " + subject);
        }
    }

    /** Stands where a channel was erased: the use is still bound to one, whatever it was. */
    public static final String NAMELESS = "\u2013";

    /** A use that is not bound to a channel. */
    public static KpiUse of(String id, Rank rank, ElementRef subject, String kpi) {
        return new KpiUse(id, rank, subject, "", kpi, false, "");
    }

    /** The same by another channel; for erasing, which alone may change one. */
    public KpiUse by(String other) {
        return new KpiUse(id, rank, subject, other, kpi, deleted, extra);
    }

    @Override
    public ElementRef ref() {
        return ElementRef.kpiUse(id);
    }

    /** None where it is measured for the map itself, which is always there. */
    @Override
    public List<ElementRef> parents() {
        return subject.equals(ElementRef.MAP) ? List.of() : List.of(subject);
    }

    @Override
    public Set<TextField> textFields() {
        return Set.of();
    }

    /** Its place is not among them: no edit moves a use. */
    @Override
    public Set<Field> attributes() {
        return Set.of(EXISTENCE, EXTRA);
    }

    @Override
    public LocalizedText text(TextField field) {
        throw Attributes.unknown(this, field);
    }

    @Override
    public KpiUse with(TextField field, LocalizedText texts) {
        throw Attributes.unknown(this, field);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case EXISTENCE -> Attributes.existence(deleted);
            case PLACE -> parents().isEmpty() ? rank.value() : subject.id() + " " + rank.value();
            case EXTRA -> extra;
            default -> throw Attributes.unknown(this, attribute);
        };
    }

    @Override
    public KpiUse with(Field attribute, String value) {
        return new KpiUse(
                id,
                attribute == PLACE ? new Rank(Attributes.part(value, parents().size())) : rank,
                subject,
                channel,
                kpi,
                attribute == EXISTENCE ? value.equals(Attributes.DELETED) : deleted,
                attribute == EXTRA ? value : extra);
    }
}
