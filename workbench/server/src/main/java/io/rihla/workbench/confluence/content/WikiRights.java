package io.rihla.workbench.confluence.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may do what. The one place that knows how space permissions, restrictions and the switch for
 * anonymous visitors come together; everything that shows or changes content asks here.
 *
 * <p>Rights are those of the page as if it were current: whether a page lies in the trash is for
 * the caller to see.
 */
public final class WikiRights {

    private final SpaceStore spaces;
    private final PageStore pages;
    private final RestrictionStore restrictions;
    private final WikiSettings settings;

    WikiRights(
            SpaceStore spaces,
            PageStore pages,
            RestrictionStore restrictions,
            WikiSettings settings) {
        this.spaces = spaces;
        this.pages = pages;
        this.restrictions = restrictions;
        this.settings = settings;
    }

    /** Whether the viewer may come in at all. */
    public boolean mayEnter(Viewer viewer) {
        return viewer.isAnonymous() ? settings.anonymousAllowed() : viewer.active();
    }

    public boolean may(Viewer viewer, SpaceRight right, WikiSpace space) {
        return may(viewer, right, space.id());
    }

    public boolean mayView(Viewer viewer, WikiPage page) {
        return viewer.administrator()
                || may(viewer, SpaceRight.VIEW, page.spaceId())
                        && passesViewRestrictions(viewer, page);
    }

    public boolean mayEdit(Viewer viewer, WikiPage page) {
        return change(viewer, SpaceRight.EDIT, page);
    }

    /** Moving to the trash, and taking a page away to another space. */
    public boolean mayRemove(Viewer viewer, WikiPage page) {
        return change(viewer, SpaceRight.REMOVE, page);
    }

    /**
     * Those of the pages that the viewer may see, in their order, in a fixed number of queries a
     * space.
     */
    public List<WikiPage> visible(Viewer viewer, List<WikiPage> candidates) {
        if (viewer.administrator()) {
            return candidates;
        }
        Map<Long, SpaceSight> sights = new HashMap<>();
        return candidates.stream()
                .filter(
                        page ->
                                sights.computeIfAbsent(page.spaceId(), id -> sight(viewer, id))
                                        .shows(page.latestId()))
                .toList();
    }

    private boolean change(Viewer viewer, SpaceRight right, WikiPage page) {
        if (viewer.administrator()) {
            return true;
        }
        return may(viewer, right, page.spaceId())
                && may(viewer, SpaceRight.VIEW, page.spaceId())
                && passesViewRestrictions(viewer, page)
                && passes(viewer, Operation.EDIT, restrictions.of(page.latestId()));
    }

    private boolean may(Viewer viewer, SpaceRight right, long spaceId) {
        if (viewer.administrator()) {
            return true;
        }
        return mayEnter(viewer)
                && spaces.permissions(spaceId).stream()
                        .anyMatch(line -> line.right() == right && viewer.is(line.subject()));
    }

    private boolean passesViewRestrictions(Viewer viewer, WikiPage page) {
        return restrictions.ofLine(page.latestId()).values().stream()
                .allMatch(lines -> passes(viewer, Operation.VIEW, lines));
    }

    /** No line for the operation leaves it open; otherwise one line has to name the viewer. */
    static boolean passes(Viewer viewer, Operation operation, List<Restriction> lines) {
        List<Restriction> closing =
                lines.stream().filter(line -> line.operation() == operation).toList();
        return closing.isEmpty() || closing.stream().anyMatch(line -> viewer.is(line.subject()));
    }

    private SpaceSight sight(Viewer viewer, long spaceId) {
        if (!may(viewer, SpaceRight.VIEW, spaceId)) {
            return SpaceSight.NOTHING;
        }
        return new SpaceSight(viewer, pages.parents(spaceId), restrictions.ofSpace(spaceId));
    }
}
