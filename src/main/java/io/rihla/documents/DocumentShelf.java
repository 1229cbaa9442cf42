package io.rihla.documents;

import io.rihla.journey.Change;
import io.rihla.journey.Document;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapState;
import io.rihla.journey.TextField;
import io.rihla.text.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Takes documents in, finds them, gives them homes and puts them away, always for one person and
 * with their rights.
 *
 * @param <D> the kind of document
 */
public class DocumentShelf<D extends Document<D>> {

    private final MapStore store;
    private final JourneyAccess access;
    private final DocumentKind<D> kind;
    private final DocumentService<D> service;
    private final MapGate gate;
    private final Contention contention;
    private final Clock clock;
    private final RandomGenerator random;

    protected DocumentShelf(
            MapStore store,
            JourneyAccess access,
            DocumentKind<D> kind,
            DocumentService<D> service,
            Clock clock,
            RandomGenerator random) {
        this.store = store;
        this.access = access;
        this.kind = kind;
        this.service = service;
        this.clock = clock;
        this.random = random;
        gate = new MapGate(store, access);
        contention = new Contention(random);
    }

    /**
     * Takes in a map, new or imported. It keeps its key unless another map has it.
     *
     * @param home where it is to live; without one it stays with its creator
     * @throws NotAllowed if the person is anonymous or may not edit the page
     */
    public MapHead create(Viewer creator, D map, Optional<Home> home) {
        if (creator.anonymous()
                || home.filter(page -> !access.mayPlaceOn(creator, page.pageId())).isPresent()) {
            throw new NotAllowed(map.key());
        }
        D keyed = map.withKey(freeKey(map.key()));
        try {
            return add(creator, keyed, home);
        } catch (RuntimeException e) {
            if (!store.isTaken(keyed.key())) {
                throw e;
            }
            // Somebody else has taken the key in this very moment; a random one is free.
            return add(creator, map.withKey(MapKeys.random(random)), home);
        }
    }

    /**
     * Makes a copy of what a person sees of a map: theirs, a draft, without links to issues, and
     * with a history of its own.
     *
     * @param names gives the copy's name from the map
     * @param limits what the name has to keep; the rest has kept them before
     * @param home where it is to live; without one it stays with who made it
     * @throws NotAllowed if the person is anonymous or may not edit the page
     * @throws EditRefused if the name is none
     */
    public MapHead copy(
            Viewer viewer,
            String key,
            Function<D, LocalizedText> names,
            MapLimits limits,
            Optional<Home> home) {
        D map = service.open(viewer, key).document();
        D copy =
                kind.copied(map.visible())
                        .withKey("")
                        .with(Field.STATE, EnumIds.id(MapState.DRAFT))
                        .with(Field.OWNER, viewer.userKey());
        for (Map.Entry<Language, String> name : names.apply(map).texts().entrySet()) {
            MapEdit naming =
                    new Change.SetText(
                            ElementRef.MAP, TextField.NAME, name.getKey(), name.getValue());
            copy = copy.apply(naming, limits).document();
        }
        return create(viewer, copy, home);
    }

    /** The key itself if a new map may have it, else another one. */
    public String freeKey(String wanted) {
        String key = MapKeys.valid(wanted) ? wanted : MapKeys.random(random);
        while (store.isTaken(key)) {
            key = MapKeys.random(random);
        }
        return key;
    }

    /**
     * The maps that a person may see, or from the bin those that they may bring back, the newest
     * change first.
     */
    public List<MapHead> list(Viewer viewer, HeadQuery query, int limit) {
        return gate.list(viewer, query, limit).stream().map(MapGate.Admitted::head).toList();
    }

    /**
     * Gives a map its first or another home.
     *
     * @throws NotAllowed if the person may not edit the page, or may not move a map that has a home
     */
    public void place(Viewer viewer, String key, Home home) {
        change(
                viewer,
                key,
                rights -> rights.edit() || rights.manage(),
                head -> {
                    if (head.homePage().equals(Optional.of(home.pageId()))) {
                        return true;
                    }
                    boolean moves = head.homePage().isPresent();
                    if (moves && !access.rights(viewer, head).manage()
                            || !access.mayPlaceOn(viewer, home.pageId())) {
                        throw new NotAllowed(key);
                    }
                    return store.place(head, home.pageId(), home.spaceKey());
                });
    }

    /**
     * Makes a page the home of those of its maps that have none and that the person may edit. For
     * every save of a page: it refuses nothing and leaves the others as they are.
     */
    public void adopt(Viewer viewer, Collection<String> keys, Home home) {
        for (String key : keys) {
            boolean homeless =
                    store.head(key)
                            .filter(head -> head.homePage().isEmpty())
                            .filter(head -> access.rights(viewer, head).edit())
                            .isPresent();
            if (homeless && access.mayPlaceOn(viewer, home.pageId())) {
                contention.untilWon(
                        key, () -> Optional.of(key).filter(wanted -> adopted(wanted, home)));
                service.headChanged(key);
            }
        }
    }

    /** Follows a page to another space with the maps that live on it, shown there or not. */
    public void moved(Home home) {
        for (MapHead living : store.livingOn(home.pageId())) {
            String key = living.key();
            contention.untilWon(key, () -> Optional.of(key).filter(moved -> follows(moved, home)));
            service.headChanged(key);
        }
    }

    /** Puts a map into the bin. */
    public void delete(Viewer viewer, String key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        change(
                viewer,
                key,
                MapRights::manage,
                head -> head.inBin() || store.bin(head, Optional.of(now)));
    }

    /** Brings a map back from the bin. */
    public void restore(Viewer viewer, String key) {
        change(
                viewer,
                key,
                MapRights::manage,
                head -> !head.inBin() || store.bin(head, Optional.empty()));
    }

    /** Removes a map from the bin, for good. */
    public void purge(Viewer viewer, String key) {
        change(
                viewer,
                key,
                MapRights::manage,
                head -> {
                    if (!head.inBin()) {
                        throw new NotAllowed(key);
                    }
                    return store.purge(head);
                });
    }

    /** Also true where there is nothing to do, because somebody has placed or purged the map. */
    private boolean adopted(String key, Home home) {
        return store.head(key)
                .filter(head -> head.homePage().isEmpty())
                .map(head -> store.place(head, home.pageId(), home.spaceKey()))
                .orElse(true);
    }

    /** Also true where there is nothing to do, because the map lives elsewhere by now. */
    private boolean follows(String key, Home home) {
        return store.head(key)
                .filter(head -> head.homePage().equals(Optional.of(home.pageId())))
                .filter(head -> !head.spaceKey().equals(home.spaceKey()))
                .map(head -> store.place(head, home.pageId(), home.spaceKey()))
                .orElse(true);
    }

    private void change(
            Viewer viewer,
            String key,
            Predicate<MapRights> right,
            Function<MapHead, Boolean> change) {
        contention.untilWon(
                key,
                () -> Optional.of(gate.admit(viewer, key, right).head()).filter(change::apply));
        service.headChanged(key);
    }

    private MapHead add(Viewer creator, D map, Optional<Home> home) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        MapHead draft =
                new MapHead(
                        0,
                        map.key(),
                        0,
                        random.nextLong(),
                        0,
                        map.state(),
                        map.mainLanguage(),
                        map.name(),
                        home.map(Home::pageId),
                        home.map(Home::spaceKey).orElse(""),
                        creator.userKey(),
                        map.owner(),
                        now,
                        now,
                        Optional.empty());
        MapHead added =
                store.transact(
                        () -> {
                            MapHead head = store.create(draft, kind.codec().write(map));
                            kind.project(head, map);
                            return head;
                        });
        service.changed(added.key());
        return added;
    }
}
