package io.rihla.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What questions across maps need of one map, as rows; only what a reader sees of it. */
public final class Projection {

    private Projection() {}

    /**
     * A pain point with what one asks of it.
     *
     * @param stage the id of its touchpoint's stage
     * @param department the department that answers for it, its touchpoint's where it names none;
     *     empty when there is none
     * @param feeling its touchpoint's
     */
    public record PainPointRow(
            String id,
            String stage,
            String touchpoint,
            PainPointKind kind,
            int severity,
            String department,
            Optional<Feeling> feeling,
            boolean momentOfTruth,
            LocalizedText text) {}

    /**
     * How much of a map a department answers for.
     *
     * @param painPoints pain points of its own and of its touchpoints that name no other
     */
    public record DepartmentRow(String name, int touchpoints, int painPoints) {}

    /** The pain points, in the order of stages, touchpoints and pain points. */
    public static List<PainPointRow> painPoints(JourneyMap map) {
        Map<String, List<PainPoint>> byTouchpoint = new LinkedHashMap<>();
        for (PainPoint painPoint : map.painPoints()) {
            byTouchpoint
                    .computeIfAbsent(painPoint.touchpoint(), id -> new ArrayList<>())
                    .add(painPoint);
        }
        List<PainPointRow> rows = new ArrayList<>();
        for (Touchpoint touchpoint : inOrder(map)) {
            for (PainPoint painPoint : byTouchpoint.getOrDefault(touchpoint.id(), List.of())) {
                rows.add(row(painPoint, touchpoint));
            }
        }
        return rows;
    }

    private static PainPointRow row(PainPoint painPoint, Touchpoint touchpoint) {
        return new PainPointRow(
                painPoint.id(),
                touchpoint.stage(),
                touchpoint.id(),
                painPoint.kind(),
                painPoint.severity(),
                painPoint.department().isEmpty() ? touchpoint.department() : painPoint.department(),
                touchpoint.feeling(),
                touchpoint.momentOfTruth(),
                painPoint.text());
    }

    /** The departments that answer for something, in the order in which the map names them. */
    public static List<DepartmentRow> departments(JourneyMap map) {
        Map<String, DepartmentRow> rows = new LinkedHashMap<>();
        for (Touchpoint touchpoint : inOrder(map)) {
            count(rows, touchpoint.department(), 1, 0);
        }
        for (PainPointRow painPoint : painPoints(map)) {
            count(rows, painPoint.department(), 0, 1);
        }
        return List.copyOf(rows.values());
    }

    private static void count(
            Map<String, DepartmentRow> rows, String name, int touchpoints, int painPoints) {
        if (!name.isEmpty()) {
            rows.merge(
                    name,
                    new DepartmentRow(name, touchpoints, painPoints),
                    (one, other) ->
                            new DepartmentRow(
                                    name,
                                    one.touchpoints() + other.touchpoints(),
                                    one.painPoints() + other.painPoints()));
        }
    }

    private static List<Touchpoint> inOrder(JourneyMap map) {
        Map<String, List<Touchpoint>> byStage = new LinkedHashMap<>();
        map.stages().forEach(stage -> byStage.put(stage.id(), new ArrayList<>()));
        for (Touchpoint touchpoint : map.touchpoints()) {
            byStage.getOrDefault(touchpoint.stage(), new ArrayList<>()).add(touchpoint);
        }
        return byStage.values().stream().flatMap(List::stream).toList();
    }
}
