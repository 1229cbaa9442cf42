package io.rihla.documents;

import io.rihla.documents.MapGate.Admitted;
import io.rihla.journey.Applied;
import io.rihla.journey.Collision;
import io.rihla.journey.Document;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.EditRefused;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/**
 * Opens documents, changes them and tells what is new, always for one person and with their rights.
 *
 * <p>One instance serves a node. Whatever the size of a map, opening one that has not changed costs
 * one statement, editing a text nine at most, and following it usually none.
 *
 * @param <D> the kind of document
 */
public class DocumentService<D extends Document<D>> {

    /** How long people on one node may not see what was edited on another that cannot tell us. */
    private static final Duration NEWS_LIFE = Duration.ofSeconds(1);

    /** How many elements the maps kept on one node may have together. */
    private static final long KEPT_ELEMENTS = 60_000;

    /** From so many edits on, opening the map anew is quicker than catching up. */
    private static final int MOST_NEWS = 500;

    private final MapStore store;
    private final DocumentKind<D> kind;
    private final DocumentCodec<D> codec;
    private final MapGate gate;
    private final MapReader<D> reader;
    private final RecentHeads heads;
    private final HeadNews news;
    private final Contention contention;
    private final Clock clock;
    private final RandomGenerator random;
    private final List<MapListener> listeners = new CopyOnWriteArrayList<>();

    protected DocumentService(
            MapStore store,
            JourneyAccess access,
            DocumentKind<D> kind,
            Clock clock,
            RandomGenerator random,
            HeadNews news) {
        this.store = store;
        this.news = news;
        this.kind = kind;
        this.clock = clock;
        this.random = random;
        codec = kind.codec();
        gate = new MapGate(store, access);
        reader = new MapReader<>(store, codec, new MapCache<>(KEPT_ELEMENTS));
        heads = new RecentHeads(NEWS_LIFE, System::nanoTime, clock);
        contention = new Contention(random);
    }

    /** Tells somebody of changes from now on. */
    public void tell(MapListener listener) {
        listeners.add(listener);
    }

    /** Tells somebody no longer. */
    public void tellNoMore(MapListener listener) {
        listeners.remove(listener);
    }

    /** The map as it is now. */
    public Opened<D> open(Viewer viewer, String key) {
        return opened(gate.admit(viewer, key, MapRights::view));
    }

    /**
     * Those of these maps that the person may see, as they are now and in this order. While this
     * node keeps them it costs one statement, however many there are.
     */
    public List<Opened<D>> openVisible(Viewer viewer, Collection<String> keys) {
        return gate.visible(viewer, keys).stream().map(this::opened).toList();
    }

    /** What is known without assembling them of those of these that the person may see. */
    public List<MapHead> visibleHeads(Viewer viewer, Collection<String> keys) {
        return gate.visible(viewer, keys).stream().map(Admitted::head).toList();
    }

    /**
     * The map as it was.
     *
     * @throws NoSuchRevision if it has never had this revision
     */
    public Opened<D> open(Viewer viewer, String key, long revision) {
        Admitted admitted = gate.admit(viewer, key, MapRights::view);
        MapHead head = admitted.head();
        requireRevision(head, revision);
        D map = revision == head.revision() ? reader.newest(head) : reader.at(head, revision);
        return new Opened<>(head, admitted.rights(), revision, map);
    }

    /** The map as it is now, and as it was at a revision that the person has seen. */
    public OpenedSince<D> openSince(Viewer viewer, String key, long since) {
        Opened<D> newest = open(viewer, key);
        long behind = newest.revision() - since;
        if (since < 0 || behind < 0 || behind > MOST_NEWS) {
            return new OpenedSince<>(newest, Optional.empty());
        }
        return new OpenedSince<>(
                newest,
                Optional.of(behind == 0 ? newest.document() : reader.at(newest.head(), since)));
    }

    /**
     * Lets those go on who may edit a document and are somebody. It costs one statement and does
     * not assemble the document.
     *
     * @throws NoSuchMap if there is none, or none for this person
     * @throws NotAllowed if the person knows of it but may not edit it
     */
    public void requireEditor(Viewer viewer, String key) {
        gate.admit(viewer, key, MapRights::edit);
        if (viewer.anonymous()) {
            throw new NotAllowed(key);
        }
    }

    /**
     * Lets those go on who may put a document away; whether they may read it is not asked.
     *
     * @throws NoSuchMap if there is none, or none for this person
     * @throws NotAllowed if the person knows of it but may not put it away
     */
    public void requireManager(Viewer viewer, String key) {
        gate.admit(viewer, key, MapRights::manage);
    }

    /** What has happened to a map since a revision; the usual answer, nothing, asks no database. */
    public News editsSince(Viewer viewer, String key, long revision) {
        long since = Math.max(0, revision);
        String mark = news.mark(key);
        MapHead head =
                heads.get(key, mark)
                        .filter(recent -> recent.revision() >= since)
                        .or(() -> heads.quiet(key, mark).filter(quiet -> quiet.revision() == since))
                        .orElseGet(() -> freshHead(key, mark));
        boolean mayEdit = gate.admit(viewer, head, MapRights::view).rights().edit();
        boolean tooMany = head.revision() - since > MOST_NEWS;
        List<LoggedEdit> edits =
                since >= head.revision() || tooMany
                        ? List.of()
                        : reader.edits(head, since, head.revision());
        return new News(head.revision(), edits, tooMany, mayEdit && !viewer.anonymous());
    }

    /**
     * What an undo and a redo take back next of the person's own edits.
     *
     * @param before only of edits with a lower revision, for whoever passes over one that others
     *     have written over
     */
    public Undoable undoable(Viewer viewer, String key, long before) {
        if (viewer.anonymous()) {
            throw new NotAllowed(key);
        }
        MapHead head = gate.admit(viewer, key, MapRights::edit).head();
        return new OwnEdits<>(store, reader).undoable(head, viewer.userKey(), before);
    }

    /**
     * Makes an edit, an undo or, by an undo of an undo, a redo.
     *
     * @throws EditRefused if the edit makes no sense for the map
     * @throws EditCollided if it excludes what others did since the base revision
     * @throws Busy if too many others were writing
     */
    public Edited edit(Viewer viewer, String key, EditRequest request, MapLimits limits) {
        return contention.untilWon(key, () -> attempt(viewer, key, request, limits));
    }

    /**
     * Forgets what the nodes know of a map's head, because something other than an edit changed.
     */
    void headChanged(String key) {
        heads.forget(key);
        news.changed(key);
        changed(key);
    }

    /** Forgets what this node keeps of a map whose content was rewritten without an edit. */
    public void contentReplaced(MapHead map) {
        reader.forget(map);
        headChanged(map.key());
    }

    /** Tells whoever wants to know that other than texts on cards has changed. */
    void changed(String key) {
        listeners.forEach(listener -> listener.changed(key));
    }

    /** For what the site does on its own, without a person whose rights could be asked. */
    public MapReader<D> reader() {
        return reader;
    }

    private Opened<D> opened(Admitted admitted) {
        MapHead head = admitted.head();
        return new Opened<>(head, admitted.rights(), head.revision(), reader.newest(head));
    }

    private MapHead freshHead(String key, String mark) {
        MapHead head = store.head(key).orElseThrow(() -> new NoSuchMap(key));
        heads.put(head, mark);
        return head;
    }

    private Optional<Edited> attempt(
            Viewer viewer, String key, EditRequest request, MapLimits limits) {
        MapHead head = gate.admit(viewer, key, MapRights::edit).head();
        requireRevision(head, request.baseRevision());
        Optional<LogLine> sent = store.sent(head, viewer.userKey(), request.clientId());
        if (sent.isPresent()) {
            return Optional.of(answer(head, request, sent.get().revision(), List.of()));
        }
        D map = reader.newest(head);
        Rebasing.Result rebased = Rebasing.rebase(reader, head, map, viewer, request);
        if (rebased.edit().changes().isEmpty()) {
            return Optional.of(answer(head, request, head.revision(), rebased.refused()));
        }
        Applied<D> applied = map.apply(rebased.edit(), limits);
        MapHead after = after(head, applied.document());
        LogLine line =
                new LogLine(
                        after.revision(),
                        after.stamp(),
                        viewer.userKey(),
                        after.changed(),
                        request.clientId(),
                        codec.write(rebased.edit()),
                        codec.write(applied.before()));
        if (!write(head, after, line, map, applied.document(), rebased.edit())) {
            return Optional.empty();
        }
        reader.keep(after, applied.document());
        news.changed(key);
        heads.put(after, news.mark(key));
        if (kind.concernsOthers(rebased.edit())) {
            changed(key);
        }
        List<LoggedEdit> since = new ArrayList<>(rebased.since());
        since.add(reader.read(line));
        return Optional.of(new Edited(after.revision(), since, rebased.refused()));
    }

    private boolean write(
            MapHead head, MapHead after, LogLine line, D before, D map, MapEdit edit) {
        return store.transact(
                () -> {
                    boolean won = store.append(head, after, line, () -> codec.write(map));
                    if (won) {
                        kind.project(after, before, map, edit);
                    }
                    return won;
                });
    }

    private Edited answer(
            MapHead head, EditRequest request, long revision, List<Collision> refused) {
        // An edit sent twice at once may have been made after this head was read.
        long newest = Math.max(head.revision(), revision);
        return new Edited(revision, reader.edits(head, request.baseRevision(), newest), refused);
    }

    private MapHead after(MapHead head, D map) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new MapHead(
                head.id(),
                head.key(),
                head.revision() + 1,
                random.nextLong(),
                head.version() + 1,
                map.state(),
                map.mainLanguage(),
                map.name(),
                head.homePage(),
                head.spaceKey(),
                head.creator(),
                map.owner(),
                head.created(),
                now.isBefore(head.changed()) ? head.changed() : now,
                head.deleted());
    }

    private static void requireRevision(MapHead head, long revision) {
        if (revision < 0 || revision > head.revision()) {
            throw new NoSuchRevision(head.key(), revision);
        }
    }
}
