package io.rihla.workbench.jira.ui;

import io.rihla.workbench.jira.content.JiraException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A screen that is not shown, with the sentence that stands there instead. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    private Refused(int status, String title, String message) {
        super(message);
        this.status = status;
        this.title = title;
    }

    /** For what is not there and for what the viewer may not know of: both read the same. */
    public static Refused missing(String sentence) {
        return new Refused(404, "Not found", sentence);
    }

    /** For an act that the viewer may not do to something that the viewer may see. */
    public static Refused forbidden(String sentence) {
        return new Refused(403, "Not allowed", sentence);
    }

    /** For input that cannot be used. */
    public static Refused invalid(String sentence) {
        return new Refused(400, "Error", sentence);
    }

    /** With all that the issue tracker has to say about it. */
    static Refused because(JiraException reason) {
        List<String> sentences = new ArrayList<>(reason.messages());
        sentences.addAll(new TreeMap<>(reason.errors()).values());
        String title =
                switch (reason.status()) {
                    case 404 -> "Not found";
                    case 401, 403 -> "Not allowed";
                    default -> "Error";
                };
        return new Refused(reason.status(), title, String.join(" ", sentences));
    }

    public int status() {
        return status;
    }

    String title() {
        return title;
    }
}
