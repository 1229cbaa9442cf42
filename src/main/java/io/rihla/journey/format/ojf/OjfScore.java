package io.rihla.journey.format.ojf;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.Feeling;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.ObjectReader;
import java.util.Optional;

/** Eleven steps become five: the ends take two each, the middle one, the rest three each. */
final class OjfScore {

    private static final double MAX = 5;
    private static final double STRONG = 4;

    private OjfScore() {}

    /** The feeling for an object's score, which stays where it is since five steps say less. */
    static Optional<Feeling> feeling(ObjectReader in) {
        return in.peek("score").map(score -> feeling(in, score));
    }

    private static Feeling feeling(ObjectReader in, JsonNode score) {
        if (!score.isNumber()) {
            throw in.fault(FormatError.WRONG_TYPE, "score", "number");
        }
        double value = score.doubleValue();
        if (!(Math.abs(value) <= MAX)) {
            throw in.fault(FormatError.SCORE_OUT_OF_RANGE, "score", score.asText());
        }
        int strength = Math.abs(value) >= STRONG ? 2 : 1;
        return new Feeling((int) Math.signum(value) * strength);
    }
}
