package io.rihla.workbench.jira.dashboard;

/** How many columns a dashboard has, and how wide they are. */
public enum Layout {
    A("One column", 1),
    AA("Two equal columns", 2),
    AB("A narrow and a wide column", 2),
    BA("A wide and a narrow column", 2),
    AAA("Three columns", 3);

    private final String words;
    private final int columns;

    Layout(String words, int columns) {
        this.words = words;
        this.columns = columns;
    }

    public String words() {
        return words;
    }

    public int columns() {
        return columns;
    }
}
