package io.rihla.workbench.confluence.content;

/** Hands out only what the viewer may have: what may not be seen does not exist. */
public final class Guard {

    private final WikiContent content;
    private final WikiRights rights;

    public Guard(WikiContent content) {
        this.content = content;
        this.rights = content.rights();
    }

    /** A current page or an older version of one. */
    public WikiPage page(Viewer viewer, long id) {
        return content.pages()
                .byId(id)
                .filter(content.pages()::isCurrent)
                .filter(page -> rights.mayView(viewer, page))
                .orElseThrow(() -> missing(id));
    }

    /** The newest version of a page that is not in the trash. */
    public WikiPage current(Viewer viewer, long id) {
        WikiPage page = page(viewer, id);
        if (!page.isLatest()) {
            throw missing(id);
        }
        return page;
    }

    public WikiPage editable(Viewer viewer, long id) {
        WikiPage page = current(viewer, id);
        if (!rights.mayEdit(viewer, page)) {
            throw WikiException.forbidden("User does not have permission to edit this content");
        }
        return page;
    }

    public WikiPage removable(Viewer viewer, long id) {
        WikiPage page = current(viewer, id);
        if (!rights.mayRemove(viewer, page)) {
            throw WikiException.forbidden("User does not have permission to delete this content");
        }
        return page;
    }

    /** A page of the trash; the trash is open to those who administer the space. */
    public WikiPage trashed(Viewer viewer, long id) {
        return content.pages()
                .byId(id)
                .filter(page -> page.status() == PageStatus.TRASHED)
                .filter(
                        page ->
                                content.spaces()
                                        .byId(page.spaceId())
                                        .filter(
                                                space ->
                                                        rights.may(
                                                                viewer,
                                                                SpaceRight.ADMINISTER,
                                                                space))
                                        .isPresent())
                .orElseThrow(() -> missing(id));
    }

    public WikiSpace space(Viewer viewer, String key) {
        return content.spaces()
                .byKey(key)
                .filter(space -> rights.may(viewer, SpaceRight.VIEW, space))
                .orElseThrow(() -> WikiException.notFound("No space with key : " + key));
    }

    /** A space, for those who hold one more right there. */
    public WikiSpace space(Viewer viewer, String key, SpaceRight right) {
        WikiSpace space = space(viewer, key);
        if (!rights.may(viewer, right, space)) {
            throw WikiException.forbidden("User does not have permission for this in " + key);
        }
        return space;
    }

    private static WikiException missing(long id) {
        return WikiException.notFound("No content found with id : " + id);
    }
}
