package io.rihla.workbench.jira.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One field that searches can name. */
interface JqlField {

    /** The first name stands in messages and in the completion data. */
    List<String> names();

    Set<JqlOperator> operators();

    /** What is wrong with the values as they were written; empty for nothing. */
    List<String> problems(Searcher searcher, String writtenField, List<Literal> values);

    /**
     * Which issues the condition holds for. Values that are not there are passed over.
     *
     * @param values all that the operand stands for
     */
    Predicate<SearchedIssue> matcher(Searcher searcher, JqlOperator operator, List<Literal> values);

    /** Whether values that are not there only cost a warning. */
    default boolean isLenient() {
        return false;
    }

    default String name() {
        return names().get(0);
    }
}
