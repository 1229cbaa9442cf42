package io.rihla.workbench.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.rihla.workbench.confluence.content.PageStatus;
import io.rihla.workbench.confluence.content.WikiPage;
import java.util.Date;

/** A stored page; what hangs on it is loaded when it is asked for. */
final class PageEntity extends Page {

    private final WikiPage page;
    private final Entities entities;
    private Space space;
    private Page parent;
    private boolean parentKnown;

    PageEntity(WikiPage page, Entities entities) {
        this.page = page;
        this.entities = entities;
        setId(page.id());
        setTitle(page.title());
        setBodyAsString(page.body());
        setVersion(page.version());
        setCreator(entities.user(page.creator()));
    }

    @Override
    public Space getSpace() {
        if (space == null) {
            space = entities.spaceOf(page);
        }
        return space;
    }

    @Override
    public void setSpace(Space newSpace) {
        space = newSpace;
    }

    @Override
    public String getSpaceKey() {
        return space == null ? page.spaceKey() : space.getKey();
    }

    @Override
    public Page getParent() {
        if (!parentKnown) {
            parent = entities.page(page.parentId());
            parentKnown = true;
        }
        return parent;
    }

    @Override
    public boolean isLatestVersion() {
        return page.isLatest();
    }

    @Override
    public long getLatestVersionId() {
        return page.latestId();
    }

    @Override
    public boolean isDeleted() {
        return page.status() == PageStatus.TRASHED;
    }

    @Override
    public ConfluenceUser getLastModifier() {
        return entities.user(page.author());
    }

    @Override
    public Date getLastModificationDate() {
        return Date.from(page.modified());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentEntityObject that && that.getId() == getId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getId());
    }
}
