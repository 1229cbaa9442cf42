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

    private final List<PersonaCurveView> others;
    private final String main;

    CurveView(
            String line,
            String area,
            List<CurvePoint> points,
            List<PersonaCurveView> others,
            String main) {
        this.others = List.copyOf(others);
        this.main = main;
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

    /** Those of the other personas. */
    public List<PersonaCurveView> getOthers() {
        return others;
    }

    /** For scripts, the main persona; empty where the map has one persona or none. */
    public String getMain() {
        return main;
    }

    public List<CurvePoint> getPoints() {
        return points;
    }
}
