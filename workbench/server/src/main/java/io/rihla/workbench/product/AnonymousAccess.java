package io.rihla.workbench.product;

/** Whether people who have not logged in may look at the site at all. */
public final class AnonymousAccess {

    private volatile boolean allowed;

    public boolean allowed() {
        return allowed;
    }

    public void allow(boolean nowAllowed) {
        allowed = nowAllowed;
    }
}
