package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/**
 * A page is gone for good.
 *
 * @evidence OSS github.com/testIT-LivingDoc/livingdoc-confluence@89adcd97 LivingDocPageListener
 */
public abstract class PageRemoveEvent extends ContentEvent {
    /**
     * @evidence OSS github.com/testIT-LivingDoc/livingdoc-confluence@89adcd97 LivingDocPageListener
     */
    public abstract Page getPage();
}
