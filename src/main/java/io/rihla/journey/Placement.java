package io.rihla.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives an element another place; it may come out of a parent that has been deleted. */
public sealed interface Placement extends Change {
    ElementRef element();

    /** The parents that the element gets. */
    List<ElementRef> parents();

    Rank rank();

    @Override
    default Grain grain() {
        return Grain.of(element(), Field.PLACE);
    }

    @Override
    default String value() {
        return parents().stream().map(parent -> parent.id() + " ").collect(Collectors.joining())
                + rank().value();
    }

    @Override
    default Set<Grain> needs() {
        Set<Grain> needs = new LinkedHashSet<>(Grain.visible(parents()));
        needs.add(Grain.of(element(), Field.EXISTENCE));
        return needs;
    }

    record MoveStage(String id, Rank rank) implements Placement {
        @Override
        public ElementRef element() {
            return ElementRef.stage(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of();
        }
    }

    record MoveLane(String id, Rank rank) implements Placement {
        @Override
        public ElementRef element() {
            return ElementRef.lane(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of();
        }
    }

    record MoveTouchpoint(String id, String stage, Rank rank) implements Placement {
        @Override
        public ElementRef element() {
            return ElementRef.touchpoint(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of(ElementRef.stage(stage));
        }
    }

    record MoveCard(String id, String lane, String stage, Rank rank) implements Placement {
        @Override
        public ElementRef element() {
            return ElementRef.card(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of(ElementRef.lane(lane), ElementRef.stage(stage));
        }
    }

    record MovePainPoint(String id, String touchpoint, Rank rank) implements Placement {
        @Override
        public ElementRef element() {
            return ElementRef.painPoint(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of(ElementRef.touchpoint(touchpoint));
        }
    }

    record MoveMapPersona(String id, Rank rank) implements Placement {
        @Override
        public ElementRef element() {
            return ElementRef.mapPersona(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of();
        }
    }

    record MoveEvidence(String id, Rank rank) implements Placement {
        @Override
        public ElementRef element() {
            return ElementRef.evidence(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of();
        }
    }
}
