package io.rihla.workbench.confluence.rest;

/**
 * What a route answers.
 *
 * @param body becomes JSON; text when it is HTML; nothing when it is null
 */
record Answer(int status, Object body, String type) {

    static final String JSON = "application/json";

    static Answer ok(Object json) {
        return new Answer(200, json, JSON);
    }

    static Answer accepted(Object json) {
        return new Answer(202, json, JSON);
    }

    static Answer nothing() {
        return new Answer(204, null, JSON);
    }

    static Answer html(String markup) {
        return new Answer(200, markup, "text/html");
    }
}
