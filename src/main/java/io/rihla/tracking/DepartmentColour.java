package io.rihla.tracking;

/**
 * The colour of a department, out of a few that differ in light as well and that text can stand on.
 * It never stands alone: a pattern says the same.
 */
public enum DepartmentColour {
    BLUE,
    TEAL,
    GREEN,
    YELLOW,
    ORANGE,
    RED,
    PURPLE,
    GREY
}
