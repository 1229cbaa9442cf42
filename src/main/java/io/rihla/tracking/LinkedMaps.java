package io.rihla.tracking;

import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapRights;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at many maps at once for one person, with a fixed number of questions to the store. */
public class LinkedMaps {

    private final MapStore store;
    private final JourneyAccess access;
    private final IssueLinks links;
    private final MapService maps;

    public LinkedMaps(MapStore store, JourneyAccess access, IssueLinks links, MapService maps) {
        this.store = store;
        this.access = access;
        this.links = links;
        this.maps = maps;
    }

    /** Which of these keys name maps that the person may see. */
    public Set<String> visible(Viewer viewer, Collection<String> keys) {
        Set<String> visible = new LinkedHashSet<>();
        access.rights(viewer, store.headsByKey(keys))
                .forEach(
                        (key, rights) -> {
                            if (rights.view()) {
                                visible.add(key);
                            }
                        });
        return visible;
    }

    /**
     * The maps that link an issue and that the person may see, those changed last first.
     *
     * @param most how many at most
     */
    public List<Opened<JourneyMap>> linking(Viewer viewer, long issue, int most) {
        Set<Long> ids = new LinkedHashSet<>();
        links.to(List.of(issue)).forEach(link -> ids.add(link.map()));
        List<MapHead> heads = store.heads(ids);
        Map<String, MapRights> rights = access.rights(viewer, heads);
        return heads.stream()
                .filter(head -> rights.getOrDefault(head.key(), MapRights.NONE).view())
                .sorted(Comparator.comparing(MapHead::changed).reversed())
                .limit(most)
                .map(
                        head ->
                                new Opened<>(
                                        head,
                                        rights.getOrDefault(head.key(), MapRights.NONE),
                                        head.revision(),
                                        maps.reader().newest(head)))
                .toList();
    }
}
