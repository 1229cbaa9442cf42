package io.rihla.store.sql;

import java.time.Instant;
import java.util.List;

/**
 * An expression that says in which span of time a moment lies. It asks a handful of questions
 * however many spans there are, because each halves them.
 */
final class Buckets {

    private Buckets() {}

    /**
     * @param moment a column of milliseconds
     * @param bounds where the spans begin and end, rising; the moment lies between the outermost
     */
    static String expression(String moment, List<Instant> bounds) {
        StringBuilder sql = new StringBuilder();
        append(sql, moment, bounds, 0, bounds.size() - 1);
        return sql.toString();
    }

    private static void append(
            StringBuilder sql, String moment, List<Instant> bounds, int from, int until) {
        if (until - from <= 1) {
            sql.append(from);
            return;
        }
        int middle = (from + until) >>> 1;
        sql.append("CASE WHEN ")
                .append(moment)
                .append(" < ")
                .append(bounds.get(middle).toEpochMilli())
                .append(" THEN ");
        append(sql, moment, bounds, from, middle);
        sql.append(" ELSE ");
        append(sql, moment, bounds, middle, until);
        sql.append(" END");
    }
}
