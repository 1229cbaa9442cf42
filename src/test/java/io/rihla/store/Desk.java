package io.rihla.store;

import io.rihla.documents.EditRequest;
import io.rihla.documents.Edited;
import io.rihla.documents.HeadNews;
import io.rihla.documents.HomePages;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapService;
import io.rihla.documents.MapShelf;
import io.rihla.documents.MapUpkeep;
import io.rihla.documents.PageRights;
import io.rihla.documents.Viewer;
import io.rihla.journey.Card;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.format.JsonMapCodec;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** One node: all services around maps, over real Active Objects and a wiki that tests fill in. */
final class Desk {

    static final Viewer ANA = Viewer.of("ana");
    static final Viewer OMAR = Viewer.of("omar");
    static final Viewer ADMIN = new Viewer("admin", true);
    private static final DocumentCodec<JourneyMap> CODEC = new JsonMapCodec();

    final AoHarness harness;
    final AoMapStore store;
    final MapService service;
    final MapShelf shelf;
    final MapUpkeep upkeep;
    final Wiki wiki;

    private Desk(AoHarness harness, Clock clock, Wiki wiki) {
        this(harness, clock, wiki, HeadNews.NONE);
    }

    private Desk(AoHarness harness, Clock clock, Wiki wiki, HeadNews news) {
        this.harness = harness;
        this.wiki = wiki;
        store = new AoMapStore(harness.activeObjects());
        JourneyAccess access = new JourneyAccess(wiki);
        service = new MapService(store, access, CODEC, clock, new Random(), news);
        shelf = new MapShelf(store, access, CODEC, service, clock, new Random());
        upkeep = new MapUpkeep(store, CODEC, service, clock);
    }

    /** A new node beside those that are there already. */
    static Desk on(DatabaseKind kind) {
        return new Desk(Schemas.on(kind), Clock.systemUTC(), new Wiki());
    }

    static Desk on(AoHarness harness, Clock clock) {
        return new Desk(harness, clock, new Wiki());
    }

    /** Another node over the same database as this one, with the same wiki. */
    Desk withWikiOf(Desk other) {
        return new Desk(harness, Clock.systemUTC(), other.wiki);
    }

    /**
     * Another node over the same database and wiki, which hears of changes and tells of its own.
     */
    Desk nodeThatTells(HeadNews news) {
        return new Desk(harness, Clock.systemUTC(), wiki, news);
    }

    MapHead create(JourneyMap map) {
        return shelf.create(ANA, map, Optional.empty());
    }

    Edited edit(Viewer viewer, String key, long base, MapEdit edit) {
        return edit(viewer, key, base, "", edit);
    }

    Edited edit(Viewer viewer, String key, long base, String clientId, MapEdit edit) {
        EditRequest request = new EditRequest(base, clientId, edit);
        return service.edit(viewer, key, request, MapLimits.DEFAULT);
    }

    JourneyMap map(String key) {
        return service.open(ADMIN, key).document();
    }

    /** The texts of a card, in the order of the languages. */
    String textOf(JourneyMap map, String card) {
        Card found = (Card) map.element(card).orElseThrow();
        return String.join("|", found.text().texts().values());
    }

    /** Rights by page and user key; a page nobody was given a right on is gone. */
    static final class Wiki implements HomePages {

        static final PageRights VIEW = new PageRights(true, false, false, false);
        static final PageRights EDIT = new PageRights(true, true, false, false);
        static final PageRights REMOVE = new PageRights(true, true, true, false);

        private final Map<Long, Map<String, PageRights>> pages = new ConcurrentHashMap<>();

        void grant(long page, Viewer viewer, PageRights rights) {
            pages.computeIfAbsent(page, id -> new ConcurrentHashMap<>())
                    .put(viewer.userKey(), rights);
        }

        void remove(long page) {
            pages.remove(page);
        }

        @Override
        public Map<Long, PageRights> rights(Viewer viewer, Collection<Long> pageIds) {
            Map<Long, PageRights> rights = new HashMap<>();
            for (Long id : pageIds) {
                if (pages.containsKey(id)) {
                    rights.put(id, pages.get(id).getOrDefault(viewer.userKey(), PageRights.NONE));
                }
            }
            return rights;
        }
    }
}
