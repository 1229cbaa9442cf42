package io.rihla.jira;

import io.rihla.journey.Feeling;
import java.util.Map;

/** A feeling as a template shows it: a shape and a word beside its colour. */
final class FeelingShape {

    private FeelingShape() {}

    static Map<String, Object> of(Feeling feeling) {
        return Map.of("value", feeling.value(), "shape", shape(feeling.value()));
    }

    /** The same shapes as on the map. */
    private static String shape(int value) {
        return switch (value) {
            case -2 -> "\u25bc\u25bc";
            case -1 -> "\u25bc";
            case 1 -> "\u25b2";
            case 2 -> "\u25b2\u25b2";
            default -> "\u25cf";
        };
    }
}
