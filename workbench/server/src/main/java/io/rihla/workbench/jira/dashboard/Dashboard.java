package io.rihla.workbench.jira.dashboard;

/**
 * A dashboard without its items.
 *
 * @param owner a user key; empty for the system's own dashboard, which administrators edit
 */
public record Dashboard(long id, String name, String owner, Sharing sharing, Layout layout) {

    /** What people see who have chosen no dashboard. */
    public static final long SYSTEM = 10000;
}
