package io.rihla.workbench.confluence.storage;

/** The red boxes that the product shows in place of what it could not render. */
public final class ErrorBox {

    private ErrorBox() {}

    public static String html(String message) {
        return "<div class=\"error\"><span class=\"error\">"
                + Escape.html(message)
                + "</span></div>";
    }

    public static String unknownMacro(String name) {
        return html("Unknown macro: '" + name + "'");
    }

    public static String failedMacro(String name, String message) {
        return html("Error rendering macro '" + name + "' : " + message);
    }
}
