package io.rihla.view;

import io.rihla.journey.Touchpoint;
import io.rihla.text.Direction;
import java.util.ArrayList;
import java.util.List;
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

    private Curve() {}

    /**
     * The curve; null when no touchpoint has a feeling.
     *
     * @param interactive whether its points tell scripts their touchpoints
     */
    static @Nullable CurveView over(
            List<List<Touchpoint>> columns, Direction direction, boolean interactive) {
        List<CurvePoint> points = new ArrayList<>();
        Stroke stroke = new Stroke();
        for (int column = 0; column < columns.size(); column++) {
            List<Touchpoint> touchpoints = columns.get(column);
            for (int i = 0; i < touchpoints.size(); i++) {
                Touchpoint touchpoint = touchpoints.get(i);
                if (touchpoint.feeling().isEmpty()) {
                    continue;
                }
                int feeling = touchpoint.feeling().get().value();
                int along = along(column, columns.size(), i, touchpoints.size());
                int x = direction == Direction.RTL ? WIDTH - along : along;
                int y = MIDDLE - STEP * feeling;
                stroke.through(x, y);
                points.add(
                        new CurvePoint(
                                interactive ? touchpoint.id() : "",
                                x / 10 + "." + x % 10,
                                y,
                                new FeelingView(feeling).getName(),
                                SHAPES.get(feeling + 2),
                                touchpoint.momentOfTruth()));
            }
        }
        return points.isEmpty()
                ? null
                : new CurveView(stroke.line(), stroke.areaOver(MIDDLE), points);
    }

    /** How far along the journey the i-th of so many touchpoints of a column is, of 1000. */
    private static int along(int column, int columns, int i, int touchpoints) {
        return (WIDTH * (2 * (column * touchpoints + i) + 1)) / (2 * columns * touchpoints);
    }
}
