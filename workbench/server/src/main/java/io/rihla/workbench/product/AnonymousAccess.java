package io.rihla.workbench.product;

import io.rihla.workbench.cluster.Cluster;

/** Whether people who have not logged in may look at the site at all. */
public final class AnonymousAccess {

    private static final String TOPIC = "anonymous-access";

    private final Cluster cluster;
    private volatile boolean allowed;

    public AnonymousAccess(Cluster cluster) {
        this.cluster = cluster;
        cluster.onTold(TOPIC, now -> allowed = Boolean.parseBoolean(now));
    }

    public boolean allowed() {
        return allowed;
    }

    /** For all nodes. */
    public void allow(boolean nowAllowed) {
        allowed = nowAllowed;
        cluster.tell(TOPIC, Boolean.toString(nowAllowed));
    }
}
