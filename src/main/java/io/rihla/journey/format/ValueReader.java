package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.EditKind;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Feeling;
import io.rihla.journey.Field;
import io.rihla.journey.LaneKind;
import io.rihla.journey.Life;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapPersona;
import io.rihla.journey.MapState;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PainPointKind;
import io.rihla.journey.TouchpointKind;
import io.rihla.text.Language;
import java.util.List;
import java.util.Optional;

/** Reads an edit's value, of the type that its kind asks for, into its canonical writing. */
final class ValueReader {

    private static final String VALUE = "value";

    private final MapLimits limits;

    ValueReader(MapLimits limits) {
        this.limits = limits;
    }

    String value(EditKind kind, ObjectReader in) {
        return switch (kind) {
            case SET_FEELING, SET_PERSONA_FEELING ->
                    isNull(in)
                            ? ""
                            : number(
                                    in, Feeling.MIN, Feeling.MAX, FormatError.FEELING_OUT_OF_RANGE);
            case SET_SEVERITY ->
                    number(
                            in,
                            PainPoint.MIN_SEVERITY,
                            PainPoint.MAX_SEVERITY,
                            FormatError.SEVERITY_OUT_OF_RANGE);
            case SET_MOMENT_OF_TRUTH, SET_DECISION_POINT, SET_KEY_STAGE, SET_HIDDEN -> flag(in);
            case SET_TOUCHPOINT_KIND -> isNone(in) ? "" : choice(in, TouchpointKind.class);
            case SET_LIFE -> isNone(in) ? "" : choice(in, Life.class);
            case SET_PAIN_POINT_KIND -> choice(in, PainPointKind.class);
            case SET_LANE_KIND -> choice(in, LaneKind.class);
            case SET_STATE -> choice(in, MapState.class);
            case SET_CHANNELS -> String.join("\n", in.names(VALUE, limits.channels()));
            case SET_PERSONAS -> String.join("\n", in.names(VALUE, MapPersona.MOST));
            case SET_LANGUAGES -> languages(in);
            case SET_EXTRA -> extra(in);
            default -> {
                required(in);
                yield in.name(VALUE);
            }
        };
    }

    /** A value of one of the attributes of personas and evidence; a list has several. */
    String attribute(Field field, ObjectReader in) {
        required(in);
        return field == Field.SEGMENTS || field == Field.CHANNELS
                ? String.join("\n", in.names(VALUE, limits.channels()))
                : in.text(VALUE);
    }

    private static void required(ObjectReader in) {
        if (in.peek(VALUE).isEmpty()) {
            throw in.fault(FormatError.MISSING, VALUE);
        }
    }

    private static boolean isNull(ObjectReader in) {
        required(in);
        return in.peek(VALUE).filter(JsonNode::isNull).isPresent();
    }

    private static boolean isNone(ObjectReader in) {
        return isNull(in) || in.peek(VALUE).filter(value -> value.asText().isEmpty()).isPresent();
    }

    private static String number(ObjectReader in, int min, int max, FormatError outside) {
        required(in);
        return in.integer(VALUE, min, max, outside).map(String::valueOf).orElseThrow();
    }

    private static String flag(ObjectReader in) {
        required(in);
        return Boolean.toString(in.flag(VALUE));
    }

    private static <E extends Enum<E>> String choice(ObjectReader in, Class<E> type) {
        required(in);
        return in.choice(VALUE, type).map(EnumIds::id).orElseThrow();
    }

    private static String languages(ObjectReader in) {
        required(in);
        List<String> tags = in.names(VALUE, Language.values().length);
        for (String tag : tags) {
            if (Language.ofTag(tag).isEmpty()) {
                throw in.fault(FormatError.UNKNOWN_LANGUAGE, VALUE, tag);
            }
        }
        if (tags.isEmpty()) {
            throw in.fault(FormatError.MISSING, VALUE);
        }
        return String.join(" ", tags);
    }

    private static String extra(ObjectReader in) {
        Optional<JsonNode> extra = in.take(VALUE);
        return extra.filter(JsonNode::isObject).map(JsonNode::toString).orElse("");
    }
}
