package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;

/**
 * What came of a question to the other product.
 *
 * @param availability whether it answered; {@code REFUSED} where it does not do this for the person
 * @param status the HTTP status of its answer; 0 when there was none
 * @param body the answer's text; empty when there was none
 */
public record Reply(Availability availability, int status, String body) {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int FAILURE = 500;

    /** No answer. */
    static Reply none(Availability availability) {
        return new Reply(availability, 0, "");
    }

    /**
     * An answer.
     *
     * @param unauthorized what it means when the other product does not know who asks
     */
    static Reply answered(int status, String body, Supplier<Availability> unauthorized) {
        return new Reply(
                switch (status) {
                    case UNAUTHORIZED -> unauthorized.get();
                    case FORBIDDEN -> Availability.REFUSED;
                    case TOO_MANY -> Availability.AWAY;
                    default -> status >= FAILURE ? Availability.AWAY : Availability.OK;
                },
                status,
                body);
    }

    /** Whether the other product did as it was asked. */
    public boolean done() {
        return availability.ok() && status >= 200 && status < 300;
    }

    /** The answer as JSON; what is no JSON is missing. */
    public JsonNode json() {
        return BridgeJson.read(body);
    }
}
