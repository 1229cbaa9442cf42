package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/**
 * A page went to the trash.
 *
 * @evidence K the public Javadoc, not read again
 */
public abstract class PageTrashedEvent extends ContentEvent {
    /**
     * @evidence K the public Javadoc, not read again
     */
    public abstract Page getPage();
}
