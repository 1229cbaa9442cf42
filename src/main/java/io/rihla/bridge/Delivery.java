package io.rihla.bridge;

/**
 * What came of telling the other product something.
 *
 * @param problem what it has against it; empty unless it was refused
 */
record Delivery(Outcome outcome, String problem) {

    private static final int FAILURE = 500;

    static final Delivery DONE = new Delivery(Outcome.DONE, "");
    static final Delivery LATER = new Delivery(Outcome.LATER, "");

    enum Outcome {
        /** It knows. */
        DONE,
        /** It cannot be told now, which is nothing against what it was to be told. */
        LATER,
        /** It does not want to know this. */
        REFUSED
    }

    static Delivery refused(String problem) {
        return new Delivery(Outcome.REFUSED, problem);
    }

    /** What a reply means for what was told. */
    static Delivery of(Reply reply) {
        if (reply.done()) {
            return DONE;
        }
        return switch (reply.availability().state()) {
            case OK, REFUSED -> refused(problem(reply));
            case CONNECT, NO_LINK -> LATER;
            // It is there and chokes on this one: nothing else should wait behind it for ever.
            case AWAY -> reply.status() == FAILURE ? refused(problem(reply)) : LATER;
        };
    }

    private static String problem(Reply reply) {
        String said = String.join(" ", BridgeJson.problems(reply.json()));
        String sentence = said.isEmpty() ? reply.json().path("message").asText("") : said;
        return (reply.status() + " " + sentence).strip();
    }
}
