package io.rihla.kpi;

/** Somebody else has changed the KPI since this person saw it. */
public final class KpiChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    KpiChanged(String id) {
        super(id, null, false, false);
    }
}
