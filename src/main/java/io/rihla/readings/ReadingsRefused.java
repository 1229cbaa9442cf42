package io.rihla.readings;

import java.util.List;

/** Readings of which none was kept, with everything that is wrong. */
public final class ReadingsRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ReadingProblem> problems;

    /**
     * @param problems at least one
     */
    public ReadingsRefused(List<ReadingProblem> problems) {
        super(problems.get(0).error().code(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<ReadingProblem> problems() {
        return problems;
    }
}
