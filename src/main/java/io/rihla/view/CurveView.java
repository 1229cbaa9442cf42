package io.rihla.view;

import java.util.List;

/**
 * The emotion curve over all stages, ready to draw: for a right-to-left map the first stage is at
 * the right.
 */
public final class CurveView {

    private final String line;
    private final List<CurvePoint> points;

    CurveView(String line, List<CurvePoint> points) {
        this.line = line;
        this.points = List.copyOf(points);
    }

    /** The points of the line, in a box of 1000 by 100. */
    public String getLine() {
        return line;
    }

    public List<CurvePoint> getPoints() {
        return points;
    }
}
