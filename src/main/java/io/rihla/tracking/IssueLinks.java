package io.rihla.tracking;

import io.rihla.journey.MapProjection;
import java.util.Collection;
import java.util.List;

/**
 * Answers questions about links and pain points across maps, whoever may see them, those of maps in
 * the bin included. Whatever the size of a map, an answer takes one statement for each 500 keys
 * asked for.
 */
public interface IssueLinks {

    /**
     * A link as it stands in a map.
     *
     * @param map the number of the map in the store
     * @param department folded, as it stands on the link itself; mostly empty
     */
    record Linked(long map, String painPoint, long issue, String department) {}

    /** A pain point as it stands in a map. */
    record Hurting(long map, String painPoint, MapProjection.Pain pain) {}

    /** Where these issues are linked, in the order of the links. */
    List<Linked> to(Collection<Long> issues);

    /** All links of these maps, in the order of the links. */
    List<Linked> of(Collection<Long> maps);

    /** All pain points of these maps, linked or not. */
    List<Hurting> painPoints(Collection<Long> maps);

    /**
     * The numbers of linked issues after one, in rising order and each once, so that whoever looks
     * at all of them never asks for too many at once.
     *
     * @param after 0 to begin with
     * @param limit how many links are looked at; at least one issue comes while there is any
     */
    List<Long> issuesAfter(long after, int limit);
}
