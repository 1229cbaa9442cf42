package io.rihla.view;

/**
 * A smooth line through points, as path data. It is level at every point, so that it never runs
 * above the best feeling or below the worst between two of them.
 */
final class Stroke {

    private final StringBuilder path = new StringBuilder();
    private int firstX;
    private int lastX;
    private int lastY;

    void through(int x, int y) {
        if (path.isEmpty()) {
            firstX = x;
            path.append('M').append(x).append(' ').append(y);
        } else {
            int between = (lastX + x) / 2;
            path.append('C').append(between).append(' ').append(lastY);
            path.append(' ').append(between).append(' ').append(y);
            path.append(' ').append(x).append(' ').append(y);
        }
        lastX = x;
        lastY = y;
    }

    String line() {
        return path.toString();
    }

    /** What lies between the line and that height. */
    String areaOver(int height) {
        return path.isEmpty() ? "" : path + "V" + height + "H" + firstX + "Z";
    }
}
