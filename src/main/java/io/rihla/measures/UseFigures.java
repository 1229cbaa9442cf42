package io.rihla.measures;

import io.rihla.journey.KpiUse;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSummary;
import java.util.List;
import java.util.Optional;

/**
 * What one use of a KPI says.
 *
 * @param kpi its definition; empty where the library has lost it
 * @param period the length of its periods
 * @param periods the oldest first; empty without a definition
 * @param source where the figures come from
 */
public record UseFigures(
        KpiUse use,
        Optional<Kpi> kpi,
        KpiPeriod period,
        List<PeriodFigure> periods,
        Source source) {

    /** Where figures come from, or why there are none. */
    public enum Source {
        /** Readings, if there are any. */
        READINGS,
        /** Worked out from the map as it is now: only the running period has a figure. */
        MAP,
        /** The readings were counted for a KPI of another type: they mean nothing now. */
        ANOTHER_SCALE,
        /** The library has no such KPI, perhaps because the map came from another site. */
        NO_KPI
    }

    public UseFigures {
        periods = List.copyOf(periods);
    }

    /**
     * The figure that stands for all: that of the running period, unless it has none yet and an
     * earlier one of the two last periods says more. Of a total the last whole period stands for
     * all, if anything is known of it: a target is meant for a whole one.
     */
    public Optional<PeriodFigure> latest() {
        int last = periods.size() - 1;
        if (last < 0) {
            return Optional.empty();
        }
        PeriodFigure newest = periods.get(last);
        boolean tells = newest.figure().value().isPresent() && !isTotal();
        if (last == 0 || !newest.running() || tells) {
            return Optional.of(newest);
        }
        PeriodFigure before = periods.get(last - 1);
        if (isTotal() && before.figure().answers() > 0) {
            return Optional.of(before);
        }
        boolean saysMore = before.figure().value().isPresent() || newest.figure().answers() == 0;
        return Optional.of(saysMore && before.figure().answers() > 0 ? before : newest);
    }

    private boolean isTotal() {
        return kpi.filter(one -> one.measure().summary() == KpiSummary.TOTAL).isPresent();
    }
}
