package io.rihla.persona;

import io.rihla.documents.NamedUses;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.journey.MapProjection;
import io.rihla.persona.SegmentRefused.Problem;
import io.rihla.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The catalogue of segments of this site, always for one person: who has logged in reads and adds;
 * who added a segment, and administrators, change it.
 */
public class Segments {

    /** How many segments the catalogue may have. */
    private static final int MOST = 500;

    private final SegmentStore store;
    private final NamedUses uses;

    public Segments(SegmentStore store, NamedUses uses) {
        this.store = store;
        this.uses = uses;
    }

    /** Every segment, the archived ones too, with one question to the store. */
    public List<Segment> all(Viewer viewer) {
        if (viewer.anonymous()) {
            throw new NotAllowed("segments");
        }
        return store.all();
    }

    /**
     * Segments by their ids, with one question to the store: for whoever may see a persona that
     * belongs to them. Ids that nothing is known of are left out.
     */
    public Map<String, Segment> named(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.all().stream()
                        .filter(segment -> ids.contains(segment.id()))
                        .collect(Collectors.toMap(Segment::id, segment -> segment));
    }

    /**
     * The numbers of the personas that belong to a segment, those in the bin included.
     *
     * @param wanted its id, or one of its names in any spelling
     */
    public Set<Long> members(String wanted) {
        String folded = Folding.fold(wanted);
        Set<String> ids = new HashSet<>(Set.of(wanted));
        store.all().stream()
                .filter(
                        segment ->
                                segment.name().texts().values().stream()
                                        .anyMatch(name -> Folding.fold(name).equals(folded)))
                .forEach(segment -> ids.add(segment.id()));
        // An id and a name: two questions, or some more where segments share a name.
        Set<Long> members = new HashSet<>();
        ids.forEach(id -> members.addAll(uses.of(MapProjection.segment(id))));
        return members;
    }

    public static boolean mayChange(Viewer viewer, Segment segment) {
        return viewer.administrator()
                || !viewer.anonymous() && viewer.userKey().equals(segment.creator());
    }

    /**
     * Adds a segment, which is then the viewer's.
     *
     * @throws SegmentRefused if something is wrong with it
     */
    public Segment add(Viewer viewer, Segment draft) {
        List<Segment> all = all(viewer);
        List<Problem> problems = new ArrayList<>(new SegmentCheck(all).problems(draft));
        if (all.size() >= MOST) {
            problems.add(new Problem("", SegmentError.TOO_MANY_SEGMENTS, MOST));
        }
        refuse(problems);
        return store.add(draft.withCreator(viewer.userKey()));
    }

    /**
     * What became of a segment of an archive.
     *
     * @param id the one that it has here
     */
    public record Restored(String id, boolean added) {}

    /**
     * Takes a segment of an archive in, unless one of its names is that of one that is there.
     *
     * @throws SegmentRefused if something is wrong with it
     */
    public Restored restore(Segment archived) {
        List<Segment> all = store.all();
        Optional<Segment> there =
                all.stream().filter(one -> SegmentCheck.shareName(one, archived)).findFirst();
        if (there.isPresent()) {
            return new Restored(there.get().id(), false);
        }
        List<Problem> problems = new ArrayList<>(new SegmentCheck(all).problems(archived));
        if (all.size() >= MOST) {
            problems.add(new Problem("", SegmentError.TOO_MANY_SEGMENTS, MOST));
        }
        refuse(problems);
        return new Restored(store.add(archived).id(), true);
    }

    /**
     * Changes a segment; whose it is stays.
     *
     * @param seen {@link Segment#seen} of the state that was changed
     * @throws SegmentChanged if it is in another state by now
     * @throws SegmentRefused if something is wrong with it
     * @throws NoSuchSegment if it is not there
     */
    public Segment change(Viewer viewer, Segment changed, String seen) {
        List<Segment> others = new ArrayList<>(all(viewer));
        Segment before = changeable(viewer, others, changed.id());
        if (!before.seen().equals(seen)) {
            throw new SegmentChanged(changed.id());
        }
        others.remove(before);
        refuse(new SegmentCheck(others).problems(changed));
        Segment kept = changed.withCreator(before.creator());
        if (!store.write(kept)) {
            throw new NoSuchSegment(changed.id());
        }
        return kept;
    }

    /**
     * Puts a segment away, or takes it out again; what others write of it meanwhile stays.
     *
     * @throws NoSuchSegment if it is not there
     */
    public Segment archive(Viewer viewer, String id, boolean away) {
        Segment there = changeable(viewer, all(viewer), id);
        if (!store.archive(id, away)) {
            throw new NoSuchSegment(id);
        }
        return there.withArchived(away);
    }

    /**
     * Removes a segment for good, or archives it while a persona belongs to it.
     *
     * @return whether it is gone
     * @throws NoSuchSegment if it is not there
     */
    public boolean remove(Viewer viewer, String id) {
        Segment there = changeable(viewer, all(viewer), id);
        if (uses.of(MapProjection.segment(id)).isEmpty()) {
            store.remove(there.id());
            return true;
        }
        store.archive(id, true);
        return false;
    }

    private static Segment changeable(Viewer viewer, List<Segment> all, String id) {
        Segment found =
                all.stream()
                        .filter(segment -> segment.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchSegment(id));
        if (!mayChange(viewer, found)) {
            throw new NotAllowed(id);
        }
        return found;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new SegmentRefused(problems);
        }
    }
}
