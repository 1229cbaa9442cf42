package io.rihla.kpi;

import java.util.List;

/** A definition that the library does not take, with everything that is wrong. */
public final class KpiRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     */
    KpiRefused(List<Problem> problems) {
        super(problems.get(0).error().code(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param field where, such as {@code name.ar} or {@code target}; empty for the whole definition
     * @param values what the sentence about it needs
     */
    public record Problem(String field, KpiError error, List<Object> values) {

        Problem(String field, KpiError error) {
            this(field, error, List.of());
        }
    }
}
