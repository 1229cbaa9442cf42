package io.rihla.workbench.jira.event;

/**
 * Lets a test lose the product's events about issues, as happens when a node stops between its
 * commit and its listeners. What is lost is not told later.
 */
public final class EventSwitch {

    private volatile boolean swallowing;

    public void swallow(boolean nowSwallowing) {
        swallowing = nowSwallowing;
    }

    public boolean swallowing() {
        return swallowing;
    }
}
