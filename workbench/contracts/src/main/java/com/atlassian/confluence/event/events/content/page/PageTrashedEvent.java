package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/**
 * A page went to the trash.
 *
 * @evidence OSS github.com/testIT-LivingDoc/livingdoc-confluence@89adcd97 LivingDocPageListener
 */
public abstract class PageTrashedEvent extends ContentEvent {
    /**
     * @evidence OSS github.com/testIT-LivingDoc/livingdoc-confluence@89adcd97 LivingDocPageListener
     */
    public abstract Page getPage();
}
