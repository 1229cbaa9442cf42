package io.rihla.alarms;

import io.rihla.journey.ElementKind;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.Touchpoint;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.Department;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose a KPI is: the department of its touchpoint, or the one that most touchpoints of its stage
 * or map name, the first of several. Only one that is in the catalogue with a project can be told.
 */
public final class DepartmentOfUse {

    private DepartmentOfUse() {}

    /** The department; empty where nobody can be told. */
    public static Optional<Department> of(JourneyMap map, KpiUse use, Catalogue catalogue) {
        Map<Department, Integer> named = new LinkedHashMap<>();
        map.touchpoints().stream()
                .filter(touchpoint -> concerns(use, touchpoint))
                .map(Touchpoint::department)
                .filter(name -> !name.isBlank())
                .flatMap(name -> catalogue.named(name).stream())
                .filter(department -> !department.archived() && !department.project().isEmpty())
                .forEach(department -> named.merge(department, 1, Integer::sum));
        int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return named.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean concerns(KpiUse use, Touchpoint touchpoint) {
        ElementKind kind = use.subject().kind();
        return kind == ElementKind.MAP
                || use.subject().id().equals(touchpoint.id())
                || (kind == ElementKind.STAGE && use.subject().id().equals(touchpoint.stage()));
    }
}
