package io.rihla.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiLibrary;
import io.rihla.persona.Segment;
import io.rihla.persona.Segments;

/** Takes segments and KPIs in. People of another site are nobody here: who imports stands in. */
final class CatalogueIn {

    private final Segments segments;
    private final KpiLibrary kpis;
    private final Importing importing;

    CatalogueIn(Segments segments, KpiLibrary kpis, Importing importing) {
        this.segments = segments;
        this.kpis = kpis;
        this.importing = importing;
    }

    /** A segment is known by its names: ids are given anew by each site. */
    void segment(JsonNode line) {
        Segment archived = SegmentLine.read(line);
        Segments.Restored restored =
                segments.restore(
                        importing.ours
                                ? archived
                                : archived.withCreator(importing.viewer.userKey()));
        importing.segments.put(archived.id(), restored.id());
        importing.report.add(Part.SEGMENTS, outcome(restored.added()), 1);
    }

    /** A KPI keeps its id, by which maps and readings know it. */
    void kpi(JsonNode line) {
        Kpi archived = KpiLine.read(line);
        boolean added =
                kpis.restore(
                        importing.ours
                                ? archived
                                : archived.belongingTo(importing.viewer.userKey(), ""));
        importing.report.add(Part.KPIS, outcome(added), 1);
    }

    private static Outcome outcome(boolean added) {
        return added ? Outcome.IMPORTED : Outcome.LEFT;
    }
}
