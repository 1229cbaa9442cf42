package io.rihla.kpi;

/** Only a KPI's creator, its owner and administrators may change it. */
public final class KpiNotYours extends RuntimeException {

    private static final long serialVersionUID = 1;

    KpiNotYours(String id) {
        super(id, null, false, false);
    }
}
