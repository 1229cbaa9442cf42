package io.rihla.view;

import io.rihla.journey.Feeling;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    private final List<CurvePoint> points = new ArrayList<>();
    private final Stroke stroke = new Stroke();

    /**
     * The curve; null when no touchpoint has a feeling. Who edits gets it always, with a point for
     * each touchpoint without one too, to be dragged to where it belongs.
     */
    static @Nullable CurveView over(
            List<List<Touchpoint>> columns,
            Direction direction,
            Showing showing,
            MapPersonaViews personas) {
        Curve main = new Curve(columns, direction, showing, Touchpoint::feeling, SHAPES);
        List<PersonaCurveView> others = new ArrayList<>();
        personas.others()
                .forEach(
                        (id, persona) -> {
                            Curve other =
                                    new Curve(
                                            columns,
                                            direction,
                                            showing,
                                            touchpoint -> personas.feeling(id, touchpoint),
                                            Collections.nCopies(SHAPES.size(), persona.getMark()));
                            if (!other.points.isEmpty()) {
                                others.add(
                                        new PersonaCurveView(
                                                persona, other.stroke.line(), other.points));
                            }
                        });
        return main.points.isEmpty() && others.isEmpty() && !showing.editing()
                ? null
                : new CurveView(
                        main.stroke.line(),
                        main.stroke.areaOver(MIDDLE),
                        main.points,
                        others,
                        personas.others().isEmpty() ? "" : personas.all().get(0).getId());
    }

    private Curve(
            List<List<Touchpoint>> columns,
            Direction direction,
            Showing showing,
            Function<Touchpoint, Optional<Feeling>> feelings,
            List<String> shapes) {
        for (int column = 0; column < columns.size(); column++) {
            List<Touchpoint> touchpoints = columns.get(column);
            for (int i = 0; i < touchpoints.size(); i++) {
                Touchpoint touchpoint = touchpoints.get(i);
                Optional<Integer> feeling = feelings.apply(touchpoint).map(Feeling::value);
                if (feeling.isEmpty() && !showing.editing()) {
                    continue;
                }
                int along = along(column, columns.size(), i, touchpoints.size());
                int x = direction == Direction.RTL ? WIDTH - along : along;
                int y = MIDDLE - STEP * feeling.orElse(0);
                if (feeling.isPresent()) {
                    stroke.through(x, y);
                }
                points.add(
                        new CurvePoint(
                                showing.id(touchpoint.id()),
                                x / 10 + "." + x % 10,
                                y,
                                feeling.map(value -> new FeelingView(value).getName())
                                        .orElse("unset"),
                                feeling.map(value -> shapes.get(value + 2)).orElse(UNSET),
                                touchpoint.momentOfTruth()));
            }
        }
    }

    /** How far along the journey the i-th of so many touchpoints of a column is, of 1000. */
    private static int along(int column, int columns, int i, int touchpoints) {
        return (WIDTH * (2 * (column * touchpoints + i) + 1)) / (2 * columns * touchpoints);
    }
}
