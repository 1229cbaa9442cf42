package io.rihla.feeds;

import java.util.List;

/** A feed cannot be set as it is. */
public final class FeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final transient FeedError error;
    private final transient List<Object> values;

    public FeedRefused(String field, FeedError error, Object... values) {
        super(error + " " + field);
        this.field = field;
        this.error = error;
        this.values = List.of(values);
    }

    public String field() {
        return field;
    }

    public FeedError error() {
        return error;
    }

    public List<Object> values() {
        return values;
    }
}
