package io.rihla.workbench.web;

/**
 * What goes into the frame.
 *
 * @param decorator which frame: {@code general}, {@code admin}, or {@code popup} without navigation
 * @param head markup for the head, put after the resources
 * @param body markup
 * @param lead markup for the head, put before the resources, which may lean on it
 */
public record Page(String title, String decorator, String head, String body, String lead) {

    public Page(String title, String decorator, String head, String body) {
        this(title, decorator, head, body, "");
    }

    public static Page general(String title, String body) {
        return new Page(title, "general", "", body);
    }

    public static Page admin(String title, String body) {
        return new Page(title, "admin", "", body);
    }

    public Page withHead(String markup) {
        return new Page(title, decorator, markup, body, lead);
    }

    public Page withLead(String markup) {
        return new Page(title, decorator, head, body, markup);
    }
}
