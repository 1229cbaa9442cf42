package io.rihla.tracking.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What Jira keeps of the maps. It knows nobody's rights: whoever asks has to leave out the maps
 * that the person may not see.
 *
 * <p>Every method costs a number of statements that does not grow with what is stored.
 */
public interface JourneyIndex {

    /**
     * Takes in a map unless a newer revision of it is there.
     *
     * @return false if this revision or a newer one was there already
     */
    boolean replace(IndexedMap map);

    /** Every map that was ever taken in, tombstones too. */
    List<MapChecksum> checksums();

    /** The keys of the maps there are. */
    Set<String> keys();

    /** The keys of the site's personas that maps are about. */
    Set<String> personas();

    /** What is called so in any map: by id or by exact name, in any language. */
    List<MapName> called(NameKind kind, String idOrName);

    /** All names of these maps, in the order in which each map has them. */
    List<MapName> names(Collection<String> maps);

    /**
     * The links that meet a query.
     *
     * @param most how many rows are read at the most
     */
    LinksFound links(IndexQuery query, int most);

    /** The links of one issue. */
    List<MapLink> linksOf(long issue);

    /** Those of the issues that any map links to. */
    Set<Long> linkedAmong(Collection<Long> issues);
}
