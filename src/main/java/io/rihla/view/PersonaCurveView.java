package io.rihla.view;

import java.util.List;

/** The curve of a persona that is not the main one. */
public final class PersonaCurveView {

    private final MapPersonaView persona;
    private final String line;
    private final List<CurvePoint> points;

    PersonaCurveView(MapPersonaView persona, String line, List<CurvePoint> points) {
        this.persona = persona;
        this.line = line;
        this.points = List.copyOf(points);
    }

    public MapPersonaView getPersona() {
        return persona;
    }

    /** The line as path data, in a box of 1000 by 100. */
    public String getLine() {
        return line;
    }

    public List<CurvePoint> getPoints() {
        return points;
    }
}
