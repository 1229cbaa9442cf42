package com.atlassian.sal.api.lifecycle;

/**
 * Told when the product is up; must be exported under this interface.
 *
 * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
 */
public interface LifecycleAware {
    /**
     * @evidence V8 S2 github.com/deftdevs/bootstrapi@main (2026-08-22)
     */
    void onStart();
}
