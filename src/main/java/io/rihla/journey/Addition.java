package io.rihla.journey;

import java.util.Optional;
import java.util.Set;

/** Brings a new element into the map, under an id that the map has never seen. */
public sealed interface Addition extends Change {
    Element element();

    /**
     * Whether the element may be there already, since its id follows from what it is about. What is
     * there then gets {@link #value()}.
     */
    default boolean mayBeThere() {
        return false;
    }

    /** The change that takes the element out again. */
    default Change takenBack() {
        return new Delete(element().ref());
    }

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

    /** Comes back where it had been taken away. */
    record AddMapPersona(MapPersona element) implements Addition {
        @Override
        public boolean mayBeThere() {
            return true;
        }
    }

    /** Writes the feeling where there is one already. */
    record AddPersonaFeeling(PersonaFeeling element) implements Addition {
        @Override
        public boolean mayBeThere() {
            return true;
        }

        @Override
        public Grain grain() {
            return Grain.of(element.ref(), Field.FEELING);
        }

        @Override
        public String value() {
            return Attributes.feeling(element.feeling());
        }

        @Override
        public Change takenBack() {
            return new SetPersonaFeeling(element.id(), Optional.empty());
        }
    }

    record AddEvidence(Evidence element) implements Addition {}
}
