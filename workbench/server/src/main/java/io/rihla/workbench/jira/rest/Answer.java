package io.rihla.workbench.jira.rest;

/**
 * What a route answers.
 *
 * @param body becomes JSON; nothing when it is null
 */
record Answer(int status, Object body) {

    static Answer ok(Object json) {
        return new Answer(200, json);
    }

    static Answer created(Object json) {
        return new Answer(201, json);
    }

    static Answer nothing() {
        return new Answer(204, null);
    }
}
