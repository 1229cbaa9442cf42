package io.rihla.rest;

import java.util.List;

/** A request that a resource refuses before the domain gets to see it. */
public final class RestRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final String field;
    private final transient List<Object> values;

    /**
     * @param code the last part of the key of the sentence, and what scripts go by
     * @param field the parameter or field at fault; empty when it is the whole request
     */
    public RestRefused(int status, String code, String field, Object... values) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
        this.values = List.of(values);
    }

    public static RestRefused malformed() {
        return new RestRefused(400, "malformed", "");
    }

    public static RestRefused value(String field) {
        return new RestRefused(400, "value", field);
    }

    /** More of something than one request may have. */
    static RestRefused tooManyAtOnce(String field, int most) {
        return new RestRefused(400, "too-many-at-once", field, most);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }

    Object[] values() {
        return values.toArray();
    }
}
