package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/**
 * Content that stands in a space.
 *
 * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
 */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    private Space space;

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public Space getSpace() {
        return space;
    }

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    public void setSpace(Space space) {
        this.space = space;
    }

    /**
     * @evidence V8 S5 github.com/baloise/digital-signature and its newer files for Confluence 10
     */
    public String getSpaceKey() {
        return space == null ? null : space.getKey();
    }
}
