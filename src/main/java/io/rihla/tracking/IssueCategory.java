package io.rihla.tracking;

/** How far an issue is, whatever its workflow calls it. */
public enum IssueCategory {
    TO_DO,
    IN_PROGRESS,
    DONE
}
