package io.rihla.documents;

import java.util.List;
import java.util.Map;

/**
 * Lists documents of one kind for one person, with what they may do with each and where it is
 * shown.
 */
public class DocumentCatalogue {

    private final MapGate gate;
    private final Appearances appearances;

    protected DocumentCatalogue(MapStore store, JourneyAccess access, Appearances appearances) {
        gate = new MapGate(store, access);
        this.appearances = appearances;
    }

    /**
     * A stretch of the maps that a person may see, or from the bin of those that they may bring
     * back. What it costs does not grow with how many it tells of.
     *
     * @param offset how many of them to pass over
     * @param limit how many to tell of
     */
    public Stretch list(Viewer viewer, HeadQuery query, int offset, int limit) {
        List<MapGate.Admitted> found = gate.list(viewer, query, offset + limit + 1);
        List<MapGate.Admitted> told = found.stream().skip(offset).limit(limit).toList();
        Map<Long, Integer> shown =
                appearances.counts(told.stream().map(MapGate.Admitted::head).toList());
        return new Stretch(
                told.stream()
                        .map(
                                map ->
                                        new Listed(
                                                map.head(),
                                                map.rights(),
                                                shown.getOrDefault(map.head().id(), 0)))
                        .toList(),
                found.size() > offset + limit);
    }

    /**
     * The pages that show a map, for somebody who may see it or bring it back.
     *
     * @param most at most so many
     */
    public List<Long> pages(Viewer viewer, String key, int most) {
        return appearances.pages(gate.admit(viewer, key, MapRights::any).head(), most);
    }

    /**
     * Maps in their order.
     *
     * @param more whether others follow
     */
    public record Stretch(List<Listed> maps, boolean more) {}

    /**
     * A map in a list.
     *
     * @param pages on how many pages it is shown, whoever may see them
     */
    public record Listed(MapHead head, MapRights rights, int pages) {}
}
