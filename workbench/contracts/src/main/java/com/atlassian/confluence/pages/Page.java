package com.atlassian.confluence.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of the wiki.
 *
 * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
 */
public class Page extends AbstractPage {
    private Page parent;
    private final List<Page> children = new ArrayList<>();

    /**
     * @evidence K the public Javadoc, not read again
     */
    public Page getParent() {
        return parent;
    }

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    public void addChild(Page child) {
        children.add(child);
        child.parent = this;
    }
}
