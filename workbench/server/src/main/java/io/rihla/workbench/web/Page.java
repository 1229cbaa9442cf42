package io.rihla.workbench.web;

/**
 * What goes into the frame.
 *
 * @param decorator which frame: {@code general}, {@code admin}, or {@code popup} without navigation
 * @param head markup for the head, put after the resources
 * @param body markup
 */
public record Page(String title, String decorator, String head, String body) {

    public static Page general(String title, String body) {
        return new Page(title, "general", "", body);
    }

    public static Page admin(String title, String body) {
        return new Page(title, "admin", "", body);
    }

    public Page withHead(String markup) {
        return new Page(title, decorator, markup, body);
    }
}
