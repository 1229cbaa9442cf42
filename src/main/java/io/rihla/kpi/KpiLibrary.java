package io.rihla.kpi;

import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.kpi.KpiRefused.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The KPIs of this site, which all maps share. Whoever is logged in reads definitions and adds
 * some; a KPI's creator, its owner and administrators change it.
 */
public class KpiLibrary {

    /** How many KPIs the library may have, with the archived ones. */
    private static final int MOST = 2_000;

    /** So often an archiving is tried anew when somebody else was quicker. */
    private static final int TRIES = 5;

    /**
     * A stretch of those that a query is after, by name.
     *
     * @param more whether some come after them
     */
    public record Stretch(List<Kpi> kpis, boolean more) {}

    private final KpiStore store;
    private final Function<String, Optional<String>> people;
    private final RandomGenerator random;

    /**
     * @param people gives the user key of somebody whose user name was typed
     */
    public KpiLibrary(
            KpiStore store, Function<String, Optional<String>> people, RandomGenerator random) {
        this.store = store;
        this.people = people;
        this.random = random;
    }

    /** A stretch of the library, with one question to the store. */
    public Stretch list(KpiQuery query, int offset, int limit) {
        List<Kpi> found = store.matching(query, offset, limit + 1);
        boolean more = found.size() > limit;
        return new Stretch(more ? found.subList(0, limit) : found, more);
    }

    /**
     * One KPI, archived or not.
     *
     * @throws NoSuchKpi if it is not there
     */
    public Kpi read(String id) {
        return store.withIds(List.of(id)).stream().findFirst().orElseThrow(() -> new NoSuchKpi(id));
    }

    /** Several by their ids, with one question; those that are not there are left out. */
    public Map<String, Kpi> read(Collection<String> ids) {
        return store.withIds(ids).stream().collect(Collectors.toMap(Kpi::id, kpi -> kpi));
    }

    /** Whether somebody may change a KPI. */
    public static boolean mayChange(Viewer viewer, Kpi kpi) {
        return !viewer.anonymous()
                && (viewer.administrator()
                        || viewer.userKey().equals(kpi.creator())
                        || viewer.userKey().equals(kpi.owner()));
    }

    /**
     * Adds a KPI; who adds it owns it unless somebody else is named.
     *
     * @param ownerName the user name of its owner; empty for who adds it
     * @throws KpiRefused if something is wrong with it
     * @throws KpiNotYours if nobody is logged in
     */
    public Kpi add(Viewer viewer, Kpi draft, String ownerName) {
        if (viewer.anonymous()) {
            throw new KpiNotYours("");
        }
        List<Problem> problems = new KpiCheck().problems(draft);
        String owner = owner(ownerName, viewer.userKey(), problems);
        if (store.count() >= MOST) {
            problems.add(new Problem("", KpiError.TOO_MANY_KPIS, List.of(MOST)));
        }
        refuse(problems);
        Kpi added = draft.keptAs(freshId(), 0).belongingTo(viewer.userKey(), owner);
        store.add(added);
        return added;
    }

    /**
     * Takes a KPI of an archive in, under the id by which maps and readings know it.
     *
     * @return whether it was added; one that has the id already stays as it is
     * @throws KpiRefused if something is wrong with it
     */
    public boolean restore(Kpi archived) {
        if (!store.withIds(List.of(archived.id())).isEmpty()) {
            return false;
        }
        List<Problem> problems = new KpiCheck().problems(archived);
        if (store.count() >= MOST) {
            problems.add(new Problem("", KpiError.TOO_MANY_KPIS, List.of(MOST)));
        }
        refuse(problems);
        store.add(archived);
        return true;
    }

    /**
     * Changes a KPI.
     *
     * @param changed with the revision that was seen; its creator and owner do not count
     * @param ownerName the user name of its owner; empty to leave it as it is
     * @throws KpiRefused if something is wrong with it
     * @throws KpiChanged if somebody else has changed it since
     */
    public Kpi change(Viewer viewer, Kpi changed, String ownerName) {
        Kpi there = mine(viewer, changed.id());
        List<Problem> problems = new KpiCheck().problems(changed);
        String owner = owner(ownerName, there.owner(), problems);
        refuse(problems);
        Kpi next =
                changed.keptAs(there.id(), changed.revision() + 1)
                        .belongingTo(there.creator(), owner);
        if (there.revision() != changed.revision() || !store.replace(next)) {
            throw new KpiChanged(changed.id());
        }
        return next;
    }

    /**
     * Puts a KPI away, or takes it out again. Maps that use it keep it.
     *
     * @throws KpiChanged if it is being changed all the time
     */
    public Kpi archive(Viewer viewer, String id, boolean away) {
        for (int tried = 0; tried < TRIES; tried++) {
            Kpi there = mine(viewer, id);
            if (there.archived() == away) {
                return there;
            }
            Kpi next = there.keptAs(id, there.revision() + 1).archived(away);
            if (store.replace(next)) {
                return next;
            }
        }
        throw new KpiChanged(id);
    }

    /**
     * Takes an archived KPI away for good, to make room. Readings of it stay with their maps.
     *
     * @throws NotAllowed if the viewer does not administer the site
     * @throws KpiRefused if it is not archived: maps may still be offered it
     * @throws KpiChanged if somebody else has changed it at the same time
     */
    public void delete(Viewer viewer, String id) {
        if (!viewer.administrator()) {
            throw new NotAllowed(id);
        }
        Kpi there = read(id);
        if (!there.archived()) {
            refuse(List.of(new Problem("", KpiError.KPI_NOT_ARCHIVED, List.of())));
        }
        if (!store.remove(there)) {
            throw new KpiChanged(id);
        }
    }

    private Kpi mine(Viewer viewer, String id) {
        Kpi there = read(id);
        if (!mayChange(viewer, there)) {
            throw new KpiNotYours(id);
        }
        return there;
    }

    private String owner(String userName, String without, List<Problem> problems) {
        if (userName.isEmpty()) {
            return without;
        }
        Optional<String> key = people.apply(userName);
        if (key.isEmpty()) {
            problems.add(new Problem("owner", KpiError.NO_USER, List.of(userName)));
        }
        return key.orElse("");
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new KpiRefused(problems);
        }
    }

    /** Ten random digits and letters: ids of two sites do not meet either. */
    private String freshId() {
        String digits = Long.toString(random.nextLong(1L << 50), Character.MAX_RADIX);
        return "k" + "0".repeat(10 - digits.length()) + digits;
    }
}
