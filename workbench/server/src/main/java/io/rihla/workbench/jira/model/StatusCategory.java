package io.rihla.workbench.jira.model;

/** How far along an issue is: each status belongs to one of the three. */
public enum StatusCategory {
    TO_DO(2, "new", "To Do", "blue-gray"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "yellow"),
    DONE(3, "done", "Done", "green");

    private final long id;
    private final String key;
    private final String displayName;
    private final String colour;

    StatusCategory(long id, String key, String displayName, String colour) {
        this.id = id;
        this.key = key;
        this.displayName = displayName;
        this.colour = colour;
    }

    public long id() {
        return id;
    }

    /** {@code new}, {@code indeterminate} or {@code done}. */
    public String key() {
        return key;
    }

    public String displayName() {
        return displayName;
    }

    /** The product's name of the colour. */
    public String colour() {
        return colour;
    }
}
