package io.rihla.workbench.confluence.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import io.rihla.workbench.confluence.content.WikiSpace;

/** A stored space; its home page is loaded when it is asked for. */
final class SpaceEntity extends Space {

    private final WikiSpace space;
    private final Entities entities;

    SpaceEntity(WikiSpace space, Entities entities) {
        this.space = space;
        this.entities = entities;
    }

    @Override
    public long getId() {
        return space.id();
    }

    @Override
    public String getKey() {
        return space.key();
    }

    @Override
    public String getName() {
        return space.name();
    }

    @Override
    public Page getHomePage() {
        return entities.page(space.homePageId());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Space that && that.getId() == getId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getId());
    }
}
