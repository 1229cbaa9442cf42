package io.rihla.notices;

import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapRights;
import io.rihla.documents.MapStore;
import io.rihla.documents.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A person's notices, as far as they may see the maps now. */
public class NoticeList {

    /** What is older is forgotten. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** More unread notices than this are not counted. */
    public static final int MOST_UNREAD = 100;

    /** How long a node believes what it has counted. */
    private static final Duration COUNT_LIFE = Duration.ofSeconds(30);

    private static final int MOST_COUNTS = 10_000;

    private final MapStore maps;
    private final JourneyAccess access;
    private final NoticeStore store;
    private final PreferenceStore preferences;
    private final Clock clock;
    private final Map<String, Counted> counts = new ConcurrentHashMap<>();

    public NoticeList(
            MapStore maps,
            JourneyAccess access,
            NoticeStore store,
            PreferenceStore preferences,
            Clock clock) {
        this.maps = maps;
        this.access = access;
        this.store = store;
        this.preferences = preferences;
        this.clock = clock;
    }

    private record Counted(int unread, Instant until) {}

    /**
     * A stretch of somebody's notices, the newest first.
     *
     * @param notices those of maps that the person may see
     * @param next where the next stretch begins; 0 after the last one
     */
    public record Stretch(List<KeptNotice> notices, long next, Preferences preferences) {
        public Stretch {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Some of a person's notices.
     *
     * @param before only those older than this one
     */
    public Stretch read(Viewer viewer, long before, int limit) {
        if (viewer.anonymous()) {
            return new Stretch(List.of(), 0, Preferences.DEFAULT);
        }
        List<KeptNotice> kept = store.of(viewer.userKey(), before, limit);
        long next = kept.size() < limit ? 0 : kept.get(kept.size() - 1).id();
        return new Stretch(visible(viewer, kept), next, preferences.of(viewer.userKey()));
    }

    /** How many notices the person has not read, {@link #MOST_UNREAD} at most; soon out of date. */
    public int unread(Viewer viewer) {
        if (viewer.anonymous()) {
            return 0;
        }
        Instant now = clock.instant();
        Counted known = counts.get(viewer.userKey());
        if (known != null && known.until().isAfter(now)) {
            return known.unread();
        }
        if (counts.size() >= MOST_COUNTS) {
            counts.clear();
        }
        long read = preferences.of(viewer.userKey()).readUpTo();
        int unread = visible(viewer, store.after(viewer.userKey(), read, MOST_UNREAD)).size();
        counts.put(viewer.userKey(), new Counted(unread, now.plus(COUNT_LIFE)));
        return unread;
    }

    /** From now on everything up to this notice counts as read. */
    public void readUpTo(Viewer viewer, long id) {
        Preferences now = preferences.of(viewer.userKey());
        if (id > now.readUpTo()) {
            preferences.keep(viewer.userKey(), new Preferences(id, now.watchEdited()));
        }
        forget(viewer.userKey());
    }

    public Preferences preferences(Viewer viewer) {
        return viewer.anonymous() ? Preferences.DEFAULT : preferences.of(viewer.userKey());
    }

    /** Whether the person wants to watch each map that they edit. */
    public void watchEdited(Viewer viewer, boolean wanted) {
        Preferences now = preferences.of(viewer.userKey());
        preferences.keep(viewer.userKey(), new Preferences(now.readUpTo(), wanted));
    }

    /** Something has changed for a person. */
    public void forget(String person) {
        counts.remove(person);
    }

    /** Forgets, for good, what is too old. */
    public void tidy() {
        store.removeBefore(clock.instant().minus(KEPT));
    }

    private List<KeptNotice> visible(Viewer viewer, List<KeptNotice> kept) {
        if (kept.isEmpty()) {
            return kept;
        }
        Map<Long, MapHead> heads = new HashMap<>();
        maps.heads(kept.stream().map(KeptNotice::mapId).distinct().toList())
                .forEach(head -> heads.put(head.id(), head));
        Map<String, MapRights> rights = access.rights(viewer, heads.values());
        Set<Long> seen =
                heads.values().stream()
                        .filter(head -> rights.getOrDefault(head.key(), MapRights.NONE).view())
                        .map(MapHead::id)
                        .collect(Collectors.toSet());
        return kept.stream().filter(notice -> seen.contains(notice.mapId())).toList();
    }
}
