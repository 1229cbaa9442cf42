package io.rihla.journey;

import java.util.List;
import java.util.Optional;

/** Writes one of the attributes that only touchpoints have. */
public sealed interface TouchpointChange extends Change {

    record SetFeeling(String touchpoint, Optional<Feeling> feeling) implements TouchpointChange {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.touchpoint(touchpoint), Field.FEELING);
        }

        @Override
        public String value() {
            return Attributes.feeling(feeling);
        }
    }

    record SetMomentOfTruth(String touchpoint, boolean momentOfTruth) implements TouchpointChange {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.touchpoint(touchpoint), Field.MOMENT_OF_TRUTH);
        }

        @Override
        public String value() {
            return Boolean.toString(momentOfTruth);
        }
    }

    record SetDecisionPoint(String touchpoint, boolean decisionPoint) implements TouchpointChange {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.touchpoint(touchpoint), Field.DECISION_POINT);
        }

        @Override
        public String value() {
            return Boolean.toString(decisionPoint);
        }
    }

    record SetTouchpointKind(String touchpoint, Optional<TouchpointKind> kind)
            implements TouchpointChange {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.touchpoint(touchpoint), Field.KIND);
        }

        @Override
        public String value() {
            return Attributes.choice(kind);
        }
    }

    record SetChannels(String touchpoint, List<String> channels) implements TouchpointChange {
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
}
