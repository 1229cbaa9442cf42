package io.rihla.journey;

import java.util.Optional;

/** Writes one of the attributes that only pain points have. */
public sealed interface PainPointChange extends Change {

    record SetSeverity(String painPoint, int severity) implements PainPointChange {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.painPoint(painPoint), Field.SEVERITY);
        }

        @Override
        public String value() {
            return Integer.toString(severity);
        }
    }

    /** Says how far the repair is, whatever the issues say; empty to leave it to them. */
    record SetLife(String painPoint, Optional<Life> life) implements PainPointChange {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.painPoint(painPoint), Field.LIFE);
        }

        @Override
        public String value() {
            return Attributes.choice(life);
        }
    }

    record SetPainPointKind(String painPoint, PainPointKind kind) implements PainPointChange {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.painPoint(painPoint), Field.KIND);
        }

        @Override
        public String value() {
            return EnumIds.id(kind);
        }
    }
}
