package io.rihla.view;

import java.util.List;

/**
 * The emotion curve over all stages, ready to draw: for a right-to-left map the first stage is at
 * the right.
 */
public final class CurveView {

    private final String line;
    private final String area;
    private final List<CurvePoint> points;

    CurveView(String line, String area, List<CurvePoint> points) {
        this.line = line;
        this.area = area;
        this.points = List.copyOf(points);
    }

    /** The line as path data, in a box of 1000 by 100. */
    public String getLine() {
        return line;
    }

    /** What lies between the line and the neutral feeling, in the same box. */
    public String getArea() {
        return area;
    }

    public List<CurvePoint> getPoints() {
        return points;
    }
}
