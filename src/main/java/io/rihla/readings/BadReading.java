package io.rihla.readings;

import java.util.List;

/** A reading that cannot be one. */
public final class BadReading extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ReadingError error;
    private final String field;
    private final String text;
    private final transient List<String> values;

    /**
     * @param field what is at fault; empty when it is the whole reading
     * @param text what stands there
     * @param values what the sentence about it needs
     */
    public BadReading(ReadingError error, String field, String text, String... values) {
        super(error.code(), null, false, false);
        this.error = error;
        this.field = field;
        this.text = text;
        this.values = List.of(values);
    }

    /** The same about another text. */
    public BadReading saying(String other) {
        return new BadReading(error, field, other, values.toArray(new String[0]));
    }

    /** The same, with where it was found. */
    public ReadingProblem at(long place) {
        return new ReadingProblem(error, place, field, text, values);
    }
}
