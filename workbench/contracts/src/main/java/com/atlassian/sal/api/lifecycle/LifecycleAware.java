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

    /**
     * Called before the plugin goes, if onStart succeeded.
     *
     * @evidence J S18 docs.atlassian.com/sal-parent/3.0.0/apidocs
     */
    default void onStop() {}
}
