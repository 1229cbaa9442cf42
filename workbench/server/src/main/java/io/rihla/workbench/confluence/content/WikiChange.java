package io.rihla.workbench.confluence.content;

/** Something that has happened to content; told after the commit. */
public sealed interface WikiChange {

    record PageCreated(WikiPage page) implements WikiChange {}

    /**
     * @param before the page as it was
     */
    record PageUpdated(WikiPage page, WikiPage before) implements WikiChange {}

    /**
     * @param oldSpaceKey where the page was before
     * @param oldParentId 0 when it was at the top of its space
     */
    record PageMoved(WikiPage page, String oldSpaceKey, long oldParentId) implements WikiChange {}

    record PageTrashed(WikiPage page) implements WikiChange {}

    record PageRestored(WikiPage page) implements WikiChange {}

    /** Gone for good. */
    record PagePurged(WikiPage page) implements WikiChange {}

    record SpaceCreated(WikiSpace space) implements WikiChange {}

    /** The space is gone with all its pages; none of them is told of singly. */
    record SpaceRemoved(WikiSpace space) implements WikiChange {}
}
