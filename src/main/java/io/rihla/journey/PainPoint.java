package io.rihla.journey;

/**
 * Something that hurts the customer at a touchpoint.
 *
 * @param touchpoint the id of its touchpoint
 * @param severity 1 (slight) to 5 (severe)
 * @param department the name of the department that answers for it; empty for the touchpoint's
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
        LocalizedText solution,
        LocalizedText recovery,
        boolean deleted,
        String extra)
        implements Element {

    public static final int MIN_SEVERITY = 1;
    public static final int MAX_SEVERITY = 5;

    public PainPoint {
        if (severity < MIN_SEVERITY || severity > MAX_SEVERITY) {
            throw new IllegalArgumentException("A severity lies between 1 and 5: " + severity);
        }
    }

    @Override
    public ElementRef ref() {
        return new ElementRef(ElementKind.PAIN_POINT, id);
    }
}
