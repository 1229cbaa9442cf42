package io.rihla.kpi;

import java.util.Collection;
import java.util.List;

/** Keeps the library of KPIs. */
public interface KpiStore {

    /** Those that a query is after, by name, with one question. */
    List<Kpi> matching(KpiQuery query, int offset, int limit);

    /** Those with these ids, archived ones too, in no order; some ids may be unknown. */
    List<Kpi> withIds(Collection<String> ids);

    /** How many there are, with the archived ones. */
    int count();

    /** Whether any opens an issue when it is in breach. */
    boolean someOpenIssues();

    /** Keeps a new one, whose id nobody has. */
    void add(Kpi kpi);

    /**
     * Puts a newer revision in the place of the one before it.
     *
     * @param changed with the next revision
     * @return {@code false}, and nothing is changed, if the one before is not the one that is there
     */
    boolean replace(Kpi changed);

    /**
     * Takes one away for good.
     *
     * @return {@code false}, and nothing is changed, if this revision is not the one that is there
     */
    boolean remove(Kpi kpi);
}
