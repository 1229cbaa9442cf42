package io.rihla.kpi;

import java.util.Optional;

/**
 * Which KPIs to list.
 *
 * @param words folded text that the id or one of the names has to contain; empty for any
 * @param person the user key of who owns or made it; empty for anybody's
 * @param archived whether to list those that are put away instead of the others
 */
public record KpiQuery(
        String words, Optional<KpiType> type, Optional<String> person, boolean archived) {

    /** Every KPI in use. */
    public static final KpiQuery ALL = new KpiQuery("", Optional.empty(), Optional.empty(), false);
}
