package io.rihla.view;

/** A touchpoint on the emotion curve. */
public final class CurvePoint {

    private final String id;
    private final String x;
    private final int y;
    private final String name;
    private final String path;
    private final boolean star;

    CurvePoint(String id, String x, int y, String name, String path, boolean star) {
        this.id = id;
        this.x = x;
        this.y = y;
        this.name = name;
        this.path = path;
        this.star = star;
    }

    /** For scripts that find its touchpoint; empty where none run. */
    public String getId() {
        return id;
    }

    /** Percent of the width, from the left. */
    public String getX() {
        return x;
    }

    /** Percent of the height, from the top. */
    public int getY() {
        return y;
    }

    /** The feeling, as part of a class name; {@code unset} when nobody has said. */
    public String getName() {
        return name;
    }

    /** The outline of its shape, round 0,0. */
    public String getPath() {
        return path;
    }

    /** Whether it is a moment of truth. */
    public boolean isStar() {
        return star;
    }

    /** Its colour where no style sheet reaches. */
    public String getFill() {
        return switch (name) {
            case "m2" -> "#c9372c";
            case "m1" -> "#b65c02";
            case "zero" -> "#758195";
            case "unset" -> "#ffffff";
            default -> "#22a06b";
        };
    }
}
