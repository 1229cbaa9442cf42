package io.rihla.documents;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides, alone, what a person may do with a map.
 *
 * <p>A map with a home has the rights of that page, whatever page shows it. Without a home it
 * belongs to its creator and the site's administrators; so does, for administrators only, a map
 * whose home is gone: who had made it may long have lost the page. In the bin a map can be seen by
 * nobody, and managed by those who could have put it there.
 */
public final class JourneyAccess {

    private static final MapRights ALL = new MapRights(true, true, true);
    private static final MapRights IN_BIN = new MapRights(false, false, true);

    private final HomePages pages;

    public JourneyAccess(HomePages pages) {
        this.pages = pages;
    }

    /** The rights of one person on one map. */
    public MapRights rights(Viewer viewer, MapHead map) {
        return rights(viewer, List.of(map)).getOrDefault(map.key(), MapRights.NONE);
    }

    /**
     * The rights of one person on many maps, with one question to the wiki.
     *
     * @return the rights by map key, in the order given
     */
    public Map<String, MapRights> rights(Viewer viewer, Collection<MapHead> maps) {
        List<Long> homes =
                maps.stream().map(MapHead::homePage).flatMap(Optional::stream).distinct().toList();
        Map<Long, PageRights> onPages = homes.isEmpty() ? Map.of() : pages.rights(viewer, homes);
        Map<String, MapRights> rights = new LinkedHashMap<>();
        for (MapHead map : maps) {
            MapRights living =
                    map.homePage()
                            .map(home -> ofHome(viewer, Optional.ofNullable(onPages.get(home))))
                            .orElseGet(() -> ofUnplaced(viewer, map));
            rights.put(map.key(), map.inBin() ? inBin(living) : living);
        }
        return rights;
    }

    /** What a person may do with a page on which a map is to live: editing it is enough. */
    public boolean mayPlaceOn(Viewer viewer, long pageId) {
        return pages.rights(viewer, List.of(pageId)).getOrDefault(pageId, PageRights.NONE).edit();
    }

    /** Who sees a map and is somebody may say something about it: it takes no right to edit. */
    public static boolean mayComment(Viewer viewer, MapRights rights) {
        return rights.view() && !viewer.anonymous();
    }

    private static MapRights ofHome(Viewer viewer, Optional<PageRights> home) {
        return home.map(
                        page ->
                                new MapRights(
                                        page.view(),
                                        page.view() && page.edit(),
                                        page.remove() || page.administerSpace()))
                .orElse(viewer.administrator() ? ALL : MapRights.NONE);
    }

    private static MapRights ofUnplaced(Viewer viewer, MapHead map) {
        boolean creator = !viewer.anonymous() && viewer.userKey().equals(map.creator());
        return creator || viewer.administrator() ? ALL : MapRights.NONE;
    }

    private static MapRights inBin(MapRights living) {
        return living.manage() ? IN_BIN : MapRights.NONE;
    }
}
