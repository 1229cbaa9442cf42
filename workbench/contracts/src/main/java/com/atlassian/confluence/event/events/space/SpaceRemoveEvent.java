package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/**
 * A space is gone with all its pages.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public abstract class SpaceRemoveEvent {
    /**
     * @evidence OSS github.com/testIT-LivingDoc/livingdoc-confluence@89adcd97 LivingDocPageListener
     */
    public abstract Space getSpace();
}
