package io.rihla.persona;

import java.util.List;

/** A segment that the catalogue does not take, with everything that is wrong. */
public final class SegmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     */
    SegmentRefused(List<Problem> problems) {
        super(problems.get(0).error().code(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param field where, such as {@code name.ar}; empty for the whole segment
     * @param values what the sentence about it needs
     */
    public record Problem(String field, SegmentError error, List<Object> values) {

        Problem(String field, SegmentError error, Object... values) {
            this(field, error, List.of(values));
        }
    }
}
