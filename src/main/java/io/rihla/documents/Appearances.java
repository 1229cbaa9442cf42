package io.rihla.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which pages show which maps, as they were last saved; pages in the trash show none. */
public interface Appearances {

    /** A page shows these maps from now on, and no others. */
    void shows(long pageId, Collection<MapHead> maps);

    /** On how many pages each of these maps is shown; a map that no page shows is absent. */
    Map<Long, Integer> counts(Collection<MapHead> maps);

    /** The pages that show a map, by their ids, at most so many. */
    List<Long> pages(MapHead map, int most);
}
