package io.rihla.workbench.jira.search;

import java.util.List;

/** A condition of a search. */
public sealed interface JqlClause {

    /** All of two or more. */
    record And(List<JqlClause> clauses) implements JqlClause {

        public And {
            clauses = List.copyOf(clauses);
        }
    }

    /** Any of two or more. */
    record Or(List<JqlClause> clauses) implements JqlClause {

        public Or {
            clauses = List.copyOf(clauses);
        }
    }

    /** The opposite. */
    record Not(JqlClause clause) implements JqlClause {}

    /**
     * One field compared.
     *
     * @param field as it was written
     */
    record Terminal(String field, JqlOperator operator, JqlOperand operand) implements JqlClause {}
}
