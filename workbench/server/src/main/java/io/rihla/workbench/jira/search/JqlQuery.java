package io.rihla.workbench.jira.search;

import java.util.List;
import java.util.Optional;

/**
 * A search, understood.
 *
 * @param where empty for all issues
 * @param order empty for the product's own order
 */
public record JqlQuery(Optional<JqlClause> where, List<SortBy> order) {

    public JqlQuery {
        order = List.copyOf(order);
    }

    /** The search in the query language. */
    @Override
    public String toString() {
        return JqlPrinter.print(this);
    }

    /**
     * One step of an order.
     *
     * @param field as it was written
     */
    public record SortBy(String field, boolean descending) {}
}
