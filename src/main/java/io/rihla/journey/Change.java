package io.rihla.journey;

import io.rihla.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An edit that writes exactly one {@link Grain}. */
public sealed interface Change extends MapEdit
        permits Addition,
                Placement,
                Change.Delete,
                Change.Restore,
                Change.SetText,
                Change.SetDepartment,
                Change.SetKeyStage,
                Change.SetLaneKind,
                Change.SetHidden,
                Change.SetPersonas,
                Change.SetPersonaFeeling,
                Change.SetValue,
                Change.SetExtra,
                TouchpointChange,
                PainPointChange,
                MapChange {

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

    /**
     * Checks a value of one of the attributes that {@link SetValue} writes.
     *
     * @throws EditRefused if it cannot stand there
     */
    static void checkValue(Grain grain, String value) {
        ValueRules.check(grain, value);
    }

    /** The change that brings this element in. */
    static Change adding(Element element) {
        return switch (element.ref().kind()) {
            case STAGE -> new Addition.AddStage((Stage) element);
            case LANE -> new Addition.AddLane((Lane) element);
            case TOUCHPOINT -> new Addition.AddTouchpoint((Touchpoint) element);
            case CARD -> new Addition.AddCard((Card) element);
            case PAIN_POINT -> new Addition.AddPainPoint((PainPoint) element);
            case ISSUE_LINK -> new Addition.AddIssueLink((IssueLink) element);
            case KPI_USE -> new Addition.AddKpiUse((KpiUse) element);
            case MAP_PERSONA -> new Addition.AddMapPersona((MapPersona) element);
            case PERSONA_FEELING -> new Addition.AddPersonaFeeling((PersonaFeeling) element);
            case EVIDENCE -> new Addition.AddEvidence((Evidence) element);
            case MAP -> throw new IllegalArgumentException("A map is no element of itself.");
        };
    }

    /** The change that takes this element out of sight. */
    static Change removing(ElementRef element) {
        return element.kind() == ElementKind.PERSONA_FEELING
                ? new SetPersonaFeeling(element.id(), Optional.empty())
                : new Delete(element);
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

    /** Names the department that answers for a touchpoint, a pain point or one linked issue. */
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

    /**
     * Says whom of the map's personas a card or a pain point concerns.
     *
     * @param personas the ids of the {@link MapPersona}s; empty for all of them
     */
    record SetPersonas(ElementRef element, List<String> personas) implements Change {
        public SetPersonas {
            personas = List.copyOf(personas);
        }

        @Override
        public Grain grain() {
            return Grain.of(element, Field.PERSONAS);
        }

        @Override
        public String value() {
            return Attributes.list(personas);
        }
    }

    /** Writes what one of the personas feels where somebody has said it before. */
    record SetPersonaFeeling(String personaFeeling, Optional<Feeling> feeling) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.personaFeeling(personaFeeling), Field.FEELING);
        }

        @Override
        public String value() {
            return Attributes.feeling(feeling);
        }

        /** Not even itself: without a feeling it is out of sight. */
        @Override
        public Set<Grain> needs() {
            return Set.of();
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

    /**
     * Writes one of the attributes that personas and their evidence have.
     *
     * @param value in canonical writing
     */
    record SetValue(ElementRef element, Field field, String value) implements Change {
        @Override
        public Grain grain() {
            return Grain.of(element, field);
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
