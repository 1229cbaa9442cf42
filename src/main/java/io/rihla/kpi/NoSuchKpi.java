package io.rihla.kpi;

/** The library has no KPI with this id. */
public final class NoSuchKpi extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchKpi(String id) {
        super(id, null, false, false);
    }
}
