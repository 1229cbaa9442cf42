package io.rihla.journey;

import io.rihla.text.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An edit that writes exactly one {@link Grain}. */
public sealed interface Change extends MapEdit {

    /** The grain that this change writes. */
    Grain grain();

    /** What it writes there, in canonical writing; for a text the text itself. */
    String value();

    @Override
    default List<Change> changes() {
        return List.of(this);
    }

    @Override
    default Set<Grain> needs() {
        ElementRef element = grain().element();
        return element.equals(ElementRef.MAP) ? Set.of() : Set.of(Grain.of(element, Field.VISIBLE));
    }

    /**
     * The change that writes a value to a grain.
     *
     * @param value in the canonical writing of {@link #value()}
     * @throws IllegalArgumentException if the value cannot stand there
     */
    static Change writing(Grain grain, String value) {
        return MapValues.change(grain, value);
    }

    /** The change that brings this element in. */
    static Change adding(Element element) {
        return switch (element.ref().kind()) {
            case STAGE -> new AddStage((Stage) element);
            case LANE -> new AddLane((Lane) element);
            case TOUCHPOINT -> new AddTouchpoint((Touchpoint) element);
            case CARD -> new AddCard((Card) element);
            case PAIN_POINT -> new AddPainPoint((PainPoint) element);
            case MAP -> throw new IllegalArgumentException("A map is no element of itself.");
        };
    }

    /** Brings a new element into the map, under an id that the map has never seen. */
    sealed interface Add extends Change {
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
            return visible(element().parents());
        }
    }

    /** Gives an element another place; it may come out of a parent that has been deleted. */
    sealed interface Move extends Change {
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
            Set<Grain> needs = new LinkedHashSet<>(visible(parents()));
            needs.add(Grain.of(element(), Field.EXISTENCE));
            return needs;
        }
    }

    private static Set<Grain> visible(List<ElementRef> elements) {
        Set<Grain> needs = new LinkedHashSet<>();
        elements.forEach(element -> needs.add(Grain.of(element, Field.VISIBLE)));
        return needs;
    }

    record AddStage(Stage element) implements Add {}

    record AddLane(Lane element) implements Add {}

    record AddTouchpoint(Touchpoint element) implements Add {}

    record AddCard(Card element) implements Add {}

    record AddPainPoint(PainPoint element) implements Add {}

    record MoveStage(String id, Rank rank) implements Move {
        @Override
        public ElementRef element() {
            return ElementRef.stage(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of();
        }
    }

    record MoveLane(String id, Rank rank) implements Move {
        @Override
        public ElementRef element() {
            return ElementRef.lane(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of();
        }
    }

    record MoveTouchpoint(String id, String stage, Rank rank) implements Move {
        @Override
        public ElementRef element() {
            return ElementRef.touchpoint(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of(ElementRef.stage(stage));
        }
    }

    record MoveCard(String id, String lane, String stage, Rank rank) implements Move {
        @Override
        public ElementRef element() {
            return ElementRef.card(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of(ElementRef.lane(lane), ElementRef.stage(stage));
        }
    }

    record MovePainPoint(String id, String touchpoint, Rank rank) implements Move {
        @Override
        public ElementRef element() {
            return ElementRef.painPoint(id);
        }

        @Override
        public List<ElementRef> parents() {
            return List.of(ElementRef.touchpoint(touchpoint));
        }
    }

    /**
     * Marks an element as deleted. It keeps its content, and what stands in it stays as it is, out
     * of sight.
     */
    record Delete(ElementRef element) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(element, Field.EXISTENCE);
        }

        @Override
        public String value() {
            return Attributes.DELETED;
        }

        @Override
        public Set<Grain> needs() {
            return Set.of();
        }
    }

    /** Takes the mark of deletion away. */
    record Restore(ElementRef element) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(element, Field.EXISTENCE);
        }

        @Override
        public String value() {
            return Attributes.PRESENT;
        }

        @Override
        public Set<Grain> needs() {
            return Set.of();
        }
    }

    /** Writes one text in one language; a blank text takes it away. */
    record SetText(ElementRef element, TextField field, Language language, String text)
            implements Change {
        @Override
        public Grain grain() {
            return Grain.of(element, field, language);
        }

        @Override
        public String value() {
            return text.isBlank() ? "" : text;
        }
    }

    record SetFeeling(String touchpoint, Optional<Feeling> feeling) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.touchpoint(touchpoint), Field.FEELING);
        }

        @Override
        public String value() {
            return Attributes.feeling(feeling);
        }
    }

    record SetMomentOfTruth(String touchpoint, boolean momentOfTruth) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.touchpoint(touchpoint), Field.MOMENT_OF_TRUTH);
        }

        @Override
        public String value() {
            return Boolean.toString(momentOfTruth);
        }
    }

    record SetDecisionPoint(String touchpoint, boolean decisionPoint) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.touchpoint(touchpoint), Field.DECISION_POINT);
        }

        @Override
        public String value() {
            return Boolean.toString(decisionPoint);
        }
    }

    record SetTouchpointKind(String touchpoint, Optional<TouchpointKind> kind) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.touchpoint(touchpoint), Field.KIND);
        }

        @Override
        public String value() {
            return Attributes.choice(kind);
        }
    }

    record SetChannels(String touchpoint, List<String> channels) implements Change {
        public SetChannels {
            channels = List.copyOf(channels);
        }

        @Override
        public Grain grain() {
            return Grain.of(ElementRef.touchpoint(touchpoint), Field.CHANNELS);
        }

        @Override
        public String value() {
            return Attributes.list(channels);
        }
    }

    /** Names the department that answers for a touchpoint or a pain point. */
    record SetDepartment(ElementRef element, String department) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(element, Field.DEPARTMENT);
        }

        @Override
        public String value() {
            return department;
        }
    }

    record SetSeverity(String painPoint, int severity) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.painPoint(painPoint), Field.SEVERITY);
        }

        @Override
        public String value() {
            return Integer.toString(severity);
        }
    }

    record SetPainPointKind(String painPoint, PainPointKind kind) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.painPoint(painPoint), Field.KIND);
        }

        @Override
        public String value() {
            return EnumIds.id(kind);
        }
    }

    record SetKeyStage(String stage, boolean keyStage) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.stage(stage), Field.KEY_STAGE);
        }

        @Override
        public String value() {
            return Boolean.toString(keyStage);
        }
    }

    record SetLaneKind(String lane, LaneKind kind) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.lane(lane), Field.KIND);
        }

        @Override
        public String value() {
            return EnumIds.id(kind);
        }
    }

    /** Hides a stage or a lane from readers, or shows it again. */
    record SetHidden(ElementRef element, boolean hidden) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(element, Field.HIDDEN);
        }

        @Override
        public String value() {
            return Boolean.toString(hidden);
        }
    }

    /** Publishing asks for goal, persona and owner. */
    record SetState(MapState state) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.MAP, Field.STATE);
        }

        @Override
        public String value() {
            return EnumIds.id(state);
        }

        @Override
        public Set<Grain> needs() {
            return state == MapState.PUBLISHED
                    ? Set.of(
                            Grain.of(ElementRef.MAP, Field.GOAL),
                            Grain.of(ElementRef.MAP, Field.PERSONA),
                            Grain.of(ElementRef.MAP, Field.OWNER))
                    : Set.of();
        }
    }

    /** Main language first. */
    record SetLanguages(List<Language> languages) implements Change {
        public SetLanguages {
            languages = List.copyOf(languages);
        }

        @Override
        public Grain grain() {
            return Grain.of(ElementRef.MAP, Field.LANGUAGES);
        }

        @Override
        public String value() {
            return languages.stream().map(Language::tag).collect(Collectors.joining(" "));
        }
    }

    /** Names the owner by user key; empty for nobody. */
    record SetOwner(String owner) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.MAP, Field.OWNER);
        }

        @Override
        public String value() {
            return owner;
        }
    }

    /** Writes what has no place in the model, so that going back to an older map loses nothing. */
    record SetExtra(ElementRef element, String extra) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(element, Field.EXTRA);
        }

        @Override
        public String value() {
            return extra;
        }
    }
}
