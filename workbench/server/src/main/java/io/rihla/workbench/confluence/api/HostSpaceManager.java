package io.rihla.workbench.confluence.api;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import io.rihla.workbench.confluence.content.WikiSpaces;
import java.util.List;

/** Spaces by key. */
public final class HostSpaceManager implements SpaceManager {

    private final WikiSpaces spaces;
    private final Entities entities;

    public HostSpaceManager(WikiSpaces spaces, Entities entities) {
        this.spaces = spaces;
        this.entities = entities;
    }

    @Override
    public Space getSpace(String spaceKey) {
        return spaceKey == null ? null : spaces.byKey(spaceKey).map(entities::space).orElse(null);
    }

    @Override
    public List<Space> getAllSpaces() {
        return spaces.all().stream().map(entities::space).toList();
    }
}
