package io.rihla.journey;

import java.util.List;
import java.util.Optional;

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

    @Override
    public ElementRef ref() {
        return new ElementRef(ElementKind.TOUCHPOINT, id);
    }
}
