package io.rihla.journey;

import java.util.Set;

/** Brings a new element into the map, under an id that the map has never seen. */
public sealed interface Addition extends Change {
    Element element();

    @Override
    default Grain grain() {
        return Grain.of(element().ref(), Field.EXISTENCE);
    }

    @Override
    default String value() {
        return Attributes.PRESENT;
    }

    @Override
    default Set<Grain> needs() {
        return Grain.visible(element().parents());
    }

    record AddStage(Stage element) implements Addition {}

    record AddLane(Lane element) implements Addition {}

    record AddTouchpoint(Touchpoint element) implements Addition {}

    record AddCard(Card element) implements Addition {}

    record AddPainPoint(PainPoint element) implements Addition {}

    record AddIssueLink(IssueLink element) implements Addition {}

    record AddKpiUse(KpiUse element) implements Addition {}

    record AddEvidence(Evidence element) implements Addition {}
}
