package io.rihla.workbench.jira.search;

/** A search that cannot be understood; the message is the product's answer to the person. */
public final class JqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JqlException(String message) {
        super(message);
    }

    /**
     * @param line counted from 1
     * @param character counted from 1
     */
    static JqlException at(int line, int character, String problem) {
        return new JqlException(
                "Error in the JQL Query: %s (line %d, character %d)"
                        .formatted(problem, line, character));
    }

    static JqlException atTheEnd(String problem) {
        return new JqlException("Error in JQL Query: " + problem);
    }
}
