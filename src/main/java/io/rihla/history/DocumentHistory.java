package io.rihla.history;

import io.rihla.documents.DocumentService;
import io.rihla.documents.EditRequest;
import io.rihla.documents.Edited;
import io.rihla.documents.LogLine;
import io.rihla.documents.LogRange;
import io.rihla.documents.MapHead;
import io.rihla.documents.NoSuchRevision;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.Document;
import io.rihla.journey.EditError;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapDiff;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Restoring;
import io.rihla.journey.TextRules;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document has gone through: told, compared, named and gone back to, always for one person
 * and with their rights.
 *
 * @param <D> the kind of document
 */
public class DocumentHistory<D extends Document<D>> {

    private final DocumentService<D> maps;
    private final HistoryStore store;
    private final Clock clock;

    protected DocumentHistory(DocumentService<D> maps, HistoryStore store, Clock clock) {
        this.maps = maps;
        this.store = store;
        this.clock = clock;
    }

    /** A piece of the history; it costs the same few statements for any map and any question. */
    public HistoryPage<D> page(Viewer viewer, String key, HistoryQuery query) {
        Opened<D> now = maps.open(viewer, key);
        List<LogLine> lines = store.lines(now.head(), query);
        boolean more = lines.size() == query.limit();
        List<LoggedEdit> edits =
                lines.stream().map(maps.reader()::read).filter(query::wants).toList();
        return new HistoryPage<>(
                now,
                edits,
                more ? lines.get(lines.size() - 1).revision() : 0,
                !more && query.wantsBeginningOf(now.head()),
                store.milestones(now.head()),
                query.first() ? store.authors(now.head()) : Set.of());
    }

    /**
     * The newest edits of pieces of logs, the oldest first. It asks for nobody's rights: that is
     * for whoever has opened the maps.
     */
    public Map<LogRange, List<LoggedEdit>> edits(Collection<LogRange> ranges, int most) {
        Map<LogRange, List<LoggedEdit>> edits = new HashMap<>();
        store.lines(ranges, most)
                .forEach(
                        (range, lines) ->
                                edits.put(range, lines.stream().map(maps.reader()::read).toList()));
        return edits;
    }

    /**
     * Two states of one document.
     *
     * @param <D> the kind of document
     * @param diff what leads from the first to the second
     */
    public record Compared<D extends Document<D>>(Opened<D> from, Opened<D> to, MapDiff diff) {}

    /**
     * Compares two revisions.
     *
     * @throws NoSuchRevision if the map has never had one of them
     */
    public Compared<D> compare(Viewer viewer, String key, long from, long to) {
        Opened<D> earlier = maps.open(viewer, key, from);
        Opened<D> later = maps.open(viewer, key, to);
        return new Compared<>(
                earlier, later, MapDiff.between(earlier.document(), later.document()));
    }

    /**
     * Makes the map, or one element with what stands in it, what it was: as a new edit, so that
     * merging, limits, rights and undo hold.
     *
     * @param clientId the client's own name for the request: sent again, it counts once
     * @throws EditRefused if the revision does not show the element
     */
    public Edited restore(
            Viewer viewer,
            String key,
            long revision,
            Optional<ElementRef> element,
            String clientId,
            MapLimits limits) {
        Opened<D> now = maps.open(viewer, key);
        D then = maps.open(viewer, key, revision).document();
        D wanted = element.map(ref -> Restoring.element(now.document(), then, ref)).orElse(then);
        MapEdit edit = MapDiff.between(now.document(), wanted).edit();
        String named = clientId.isEmpty() ? "" : Returning.clientId(revision, element, clientId);
        return maps.edit(viewer, key, new EditRequest(now.revision(), named, edit), limits);
    }

    /** The named revisions, the newest first. */
    public List<Milestone> milestones(Viewer viewer, String key) {
        return store.milestones(maps.open(viewer, key).head());
    }

    /**
     * Names a revision.
     *
     * @throws NotAllowed if the person may not edit the map
     * @throws EditRefused if the name cannot be one
     * @throws TooManyMilestones if the map has as many as it may have
     */
    public Milestone name(Viewer viewer, String key, long revision, String name) {
        MapHead head = editable(viewer, key);
        if (revision < 0 || revision > head.revision()) {
            throw new NoSuchRevision(key, revision);
        }
        String kept = name.strip();
        check(kept);
        if (store.milestones(head).size() >= Milestone.MOST) {
            throw new TooManyMilestones(key);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return store.add(head, new Milestone(0, revision, kept, viewer.userKey(), now));
    }

    /** Takes a name from a revision; the revision stays. */
    public void unname(Viewer viewer, String key, long id) {
        store.remove(editable(viewer, key), id);
    }

    private MapHead editable(Viewer viewer, String key) {
        Opened<D> opened = maps.open(viewer, key);
        if (!opened.rights().edit()) {
            throw new NotAllowed(key);
        }
        return opened.head();
    }

    private static void check(String name) {
        if (name.isEmpty()) {
            throw refusal(EditError.MILESTONE_WITHOUT_NAME);
        }
        if (name.length() > Milestone.MAX_NAME) {
            throw refusal(EditError.TEXT_TOO_LONG, Integer.toString(Milestone.MAX_NAME));
        }
        if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            throw refusal(EditError.CONTROL_CHARACTER);
        }
        TextRules.problem(name)
                .ifPresent(
                        problem -> {
                            throw refusal(problem);
                        });
    }

    private static EditRefused refusal(EditError error, String... args) {
        return new EditRefused(error, ElementRef.MAP, Optional.of(Field.NAME), args);
    }
}
