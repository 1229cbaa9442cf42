package io.rihla.tracking;

import java.util.List;

/** An entry that the catalogue of departments does not take, with everything that is wrong. */
public final class DepartmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     */
    DepartmentRefused(List<Problem> problems) {
        super(problems.get(0).error().code(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param field where, such as {@code name.ar} or {@code rules.2}; empty for the whole entry
     * @param values what the sentence about it needs
     */
    public record Problem(String field, DepartmentError error, List<Object> values) {

        Problem(String field, DepartmentError error) {
            this(field, error, List.of());
        }
    }
}
