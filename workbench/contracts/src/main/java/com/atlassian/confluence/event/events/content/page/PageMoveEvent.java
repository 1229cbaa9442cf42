package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/**
 * A page stands elsewhere.
 *
 * @evidence OSS S11 github.com/mahmoudimus/ac@6626e41 PageMoveEventMapper
 */
public abstract class PageMoveEvent extends ContentEvent {
    /**
     * @evidence OSS S11 github.com/mahmoudimus/ac@6626e41 PageMoveEventMapper
     */
    public abstract Page getPage();
}
