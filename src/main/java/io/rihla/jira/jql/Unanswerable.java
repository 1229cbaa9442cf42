package io.rihla.jira.jql;

import java.util.List;

/** A function has no answer for this person and these arguments, and why. */
final class Unanswerable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Object> values;

    /**
     * @param key of the sentence that says why
     */
    Unanswerable(String key, Object... values) {
        super(key, null, false, false);
        this.values = List.of(values);
    }

    String key() {
        return String.valueOf(getMessage());
    }

    Object[] values() {
        return values.toArray();
    }
}
