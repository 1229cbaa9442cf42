package io.rihla.readings;

import io.rihla.documents.MapService;
import io.rihla.documents.Viewer;
import io.rihla.journey.KpiUse;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiLibrary;
import java.util.List;
import java.util.Optional;

/** Tells how the answers of a use are counted before there are any. */
public interface UseScales {

    /** Nobody knows: whoever sends the first answers has to say. */
    UseScales UNKNOWN = (viewer, map, use) -> Optional.empty();

    /** The scale of the KPI that a map uses under this id; empty where it uses none. */
    Optional<Scale> of(Viewer viewer, String map, String use);

    /** By the KPI that the map uses, and what the library says of it. */
    static UseScales by(MapService maps, KpiLibrary library) {
        return (viewer, map, use) ->
                maps.open(viewer, map)
                        .document()
                        .element(use)
                        .filter(KpiUse.class::isInstance)
                        .map(KpiUse.class::cast)
                        .flatMap(
                                there ->
                                        library.read(List.of(there.kpi())).values().stream()
                                                .findFirst())
                        .map(Kpi::measure)
                        .map(measure -> Scale.of(measure.type()));
    }
}
