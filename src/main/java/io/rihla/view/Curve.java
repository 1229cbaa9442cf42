package io.rihla.view;

import io.rihla.journey.Feeling;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays the emotion curve over the columns. Each stage has a column of the same width, and its
 * touchpoints share that width evenly; the line passes over those whose feeling nobody has set.
 */
final class Curve {

    private static final int WIDTH = 1000;
    private static final int MIDDLE = 50;
    private static final int STEP = 15;

    /** Outlines by feeling, worst first, told apart without colour. */
    private static final List<String> SHAPES =
            List.of(
                    "M-7-7H7L0 0H7L0 7L-7 0H0Z",
                    "M-7-5H7L0 7Z",
                    "M-6 0A6 6 0 1 0 6 0A6 6 0 1 0-6 0Z",
                    "M-7 5H7L0-7Z",
                    "M-7 7H7L0 0H7L0-7L-7 0H0Z");

    private static final String UNSET = "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z";

    private Curve() {}

    /**
     * The curve; null when no touchpoint has a feeling. Who edits gets it always, with a point for
     * each touchpoint without one too, to be dragged to where it belongs.
     */
    static @Nullable CurveView over(
            List<List<Touchpoint>> columns, Direction direction, Showing showing) {
        List<CurvePoint> points = new ArrayList<>();
        Stroke stroke = new Stroke();
        for (int column = 0; column < columns.size(); column++) {
            List<Touchpoint> touchpoints = columns.get(column);
            for (int i = 0; i < touchpoints.size(); i++) {
                Touchpoint touchpoint = touchpoints.get(i);
                if (touchpoint.feeling().isEmpty() && !showing.editing()) {
                    continue;
                }
                int along = along(column, columns.size(), i, touchpoints.size());
                int x = direction == Direction.RTL ? WIDTH - along : along;
                int y = MIDDLE - STEP * touchpoint.feeling().map(Feeling::value).orElse(0);
                if (touchpoint.feeling().isPresent()) {
                    stroke.through(x, y);
                }
                points.add(point(touchpoint, showing, x / 10 + "." + x % 10, y));
            }
        }
        return points.isEmpty() && !showing.editing()
                ? null
                : new CurveView(stroke.line(), stroke.areaOver(MIDDLE), points);
    }

    private static CurvePoint point(Touchpoint touchpoint, Showing showing, String x, int y) {
        Optional<Integer> feeling = touchpoint.feeling().map(Feeling::value);
        return new CurvePoint(
                showing.id(touchpoint.id()),
                x,
                y,
                feeling.map(value -> new FeelingView(value).getName()).orElse("unset"),
                feeling.map(value -> SHAPES.get(value + 2)).orElse(UNSET),
                touchpoint.momentOfTruth());
    }

    /** How far along the journey the i-th of so many touchpoints of a column is, of 1000. */
    private static int along(int column, int columns, int i, int touchpoints) {
        return (WIDTH * (2 * (column * touchpoints + i) + 1)) / (2 * columns * touchpoints);
    }
}
