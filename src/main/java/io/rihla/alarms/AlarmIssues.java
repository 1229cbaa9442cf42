package io.rihla.alarms;

import java.util.List;
import java.util.OptionalLong;

/** Opens issues as the reader account. */
public interface AlarmIssues {

    /** Whether any can be opened: a reader account is named, and a link leads to Jira. */
    boolean ready();

    /**
     * Opens an issue, unless one with this label is there already.
     *
     * @param type the name of its type; empty for the first that the project has
     * @return its number; empty if it was not opened, or nobody knows
     */
    OptionalLong open(Wanted wanted);

    /**
     * An issue.
     *
     * @param project the key of its project
     * @param summary one line, at most 255 UTF-16 units
     * @param description in Jira's markup
     * @param label which no other issue has
     */
    record Wanted(String project, String type, String summary, String description, String label) {

        /** Its only label. */
        public List<String> labels() {
            return List.of(label);
        }
    }
}
