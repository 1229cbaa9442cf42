package io.rihla.workbench.confluence.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one viewer sees of one space, each page decided once. */
class SpaceSight {

    static final SpaceSight NOTHING =
            new SpaceSight(Viewer.ANONYMOUS, Map.of(), Map.of()) {
                @Override
                boolean shows(long pageId) {
                    return false;
                }
            };

    private final Viewer viewer;
    private final Map<Long, Long> parents;
    private final Map<Long, List<Restriction>> restrictions;
    private final Map<Long, Boolean> decided = new HashMap<>();

    SpaceSight(Viewer viewer, Map<Long, Long> parents, Map<Long, List<Restriction>> restrictions) {
        this.viewer = viewer;
        this.parents = parents;
        this.restrictions = restrictions;
    }

    boolean shows(long pageId) {
        for (long id = pageId; id != 0; id = parents.getOrDefault(id, 0L)) {
            if (!open(id)) {
                return false;
            }
        }
        return true;
    }

    private boolean open(long id) {
        return decided.computeIfAbsent(
                id,
                page ->
                        WikiRights.passes(
                                viewer,
                                Operation.VIEW,
                                restrictions.getOrDefault(page, List.of())));
    }
}
