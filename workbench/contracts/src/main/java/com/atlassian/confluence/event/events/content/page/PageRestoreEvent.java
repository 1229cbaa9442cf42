package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/**
 * A page came back from the trash.
 *
 * @evidence OSS github.com/kohsuke/confluence-static-cache@e4af5ac2 EventListenerImpl
 */
public abstract class PageRestoreEvent extends ContentEvent {
    /**
     * @evidence OSS github.com/tied/carddav-templates@1192abe1 PageEventListenerImpl
     */
    public abstract Page getPage();
}
