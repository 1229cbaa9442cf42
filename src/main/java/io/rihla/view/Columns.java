package io.rihla.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts things under what they stand in; looks at each of them once. */
final class Columns {

    private Columns() {}

    /** The children of each parent in their order, in the order of the parents. */
    static <P, C> List<List<C>> of(
            List<P> parents,
            Function<P, String> id,
            List<C> children,
            Function<C, String> parentId) {
        Map<String, List<C>> byId = new HashMap<>();
        List<List<C>> columns = new ArrayList<>(parents.size());
        for (P parent : parents) {
            List<C> column = new ArrayList<>();
            byId.put(id.apply(parent), column);
            columns.add(column);
        }
        for (C child : children) {
            List<C> column = byId.get(parentId.apply(child));
            if (column != null) {
                column.add(child);
            }
        }
        return columns;
    }

    /** The view of each thing in each column. */
    static <A, B> List<List<B>> each(List<List<A>> columns, Function<A, B> view) {
        return columns.stream().map(column -> column.stream().map(view).toList()).toList();
    }
}
