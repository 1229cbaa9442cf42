package io.rihla.feeds;

import io.rihla.documents.MapService;
import io.rihla.documents.MapUpkeep;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapState;
import io.rihla.journey.TextRules;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiLibrary;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.Series;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Searches of Jira that make readings on a schedule. They are made as the reader account, which may
 * see more than who looks at the map; who could word them freely could ask it anything. So only
 * administrators of the site set them, and those who may edit the map read them. A search whose
 * map, use or KPI is put away reads nothing until that is back.
 */
public class Feeds {

    /** How many feeds a site may have. */
    public static final int MOST = 1_000;

    /** How long a search may be, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    private static final Duration EVERY = Duration.ofHours(1);

    /** So soon they are tried again when Jira could not be asked. */
    private static final Duration SOON = Duration.ofMinutes(10);

    /** How many are read in one go, so that the others' work in the background gets its turn. */
    private static final int AT_ONCE = 20;

    private static final Pattern ORDER = Pattern.compile("(?i)\\border\\s+by\\b");

    private final MapService maps;
    private final MapUpkeep upkeep;
    private final KpiLibrary library;
    private final FeedKeeping keeping;
    private final FeedStore store;
    private final FeedIssues jira;
    private final Clock clock;

    public Feeds(
            MapService maps,
            MapUpkeep upkeep,
            KpiLibrary library,
            ReadingStore readings,
            FeedStore store,
            FeedIssues jira,
            Clock clock) {
        this.maps = maps;
        this.library = library;
        this.upkeep = upkeep;
        keeping = new FeedKeeping(readings);
        this.store = store;
        this.jira = jira;
        this.clock = clock;
    }

    /** The feed of a use as it stands now, for those who may edit the map. */
    public Optional<Feed> of(Viewer viewer, String map, String use) {
        maps.requireEditor(viewer, map);
        Optional<Feed> feed = store.of(new Series(map, use));
        return feed.map(
                found -> {
                    Optional<FeedOutcome> stop =
                            stop(
                                    found,
                                    Optional.of(maps.open(viewer, map).document()),
                                    library.read(List.of(found.kpi())).values().stream()
                                            .findFirst());
                    FeedOutcome last =
                            found.outcome().stopped() ? FeedOutcome.WAITING : found.outcome();
                    return found.with(stop.orElse(last));
                });
    }

    /**
     * Sets the feed of a use, in place of the one that it has; it is read within some minutes.
     *
     * @throws NotAllowed if somebody does not administer the site
     * @throws FeedRefused if something is wrong with it
     */
    public Feed set(
            Viewer viewer, String map, String use, FeedMeasure measure, String query, String part) {
        requireAdministrator(viewer, map);
        JourneyMap document = maps.open(viewer, map).document();
        Kpi kpi =
                document.kpiUses().stream()
                        .filter(one -> one.id().equals(use))
                        .findFirst()
                        .map(KpiUse::kpi)
                        .flatMap(id -> Optional.ofNullable(library.read(List.of(id)).get(id)))
                        .orElseThrow(() -> new FeedRefused("use", FeedError.NO_KPI_USE));
        if (document.state() == MapState.ARCHIVED) {
            throw new FeedRefused("", FeedError.MAP_PUT_AWAY);
        }
        if (kpi.archived()) {
            throw new FeedRefused("", FeedError.KPI_PUT_AWAY);
        }
        measure.problem(kpi.measure())
                .ifPresent(
                        problem -> {
                            throw new FeedRefused("measure", problem);
                        });
        check("query", query, FeedError.QUERY_MISSING);
        if (measure == FeedMeasure.SHARE) {
            check("part", part, FeedError.PART_MISSING);
        }
        Series series = new Series(map, use);
        Optional<Feed> before = store.of(series);
        if (before.isEmpty() && store.count() >= MOST) {
            throw new FeedRefused("", FeedError.TOO_MANY_FEEDS, MOST);
        }
        if (before.filter(one -> one.ran().isPresent() && one.measure() != measure).isPresent()) {
            throw new FeedRefused("measure", FeedError.ANOTHER_MEASURE);
        }
        Feed feed =
                new Feed(
                        series,
                        kpi.id(),
                        measure,
                        query.strip(),
                        measure == FeedMeasure.SHARE ? part.strip() : "",
                        viewer.userKey(),
                        Optional.empty(),
                        FeedOutcome.WAITING);
        if (keeping.countedOtherwise(feed, kpi)) {
            throw new FeedRefused("measure", FeedError.COUNTED_OTHERWISE);
        }
        store.put(feed);
        return feed;
    }

    /** Takes the feed of a use away; what it has read stays. */
    public void remove(Viewer viewer, String map, String use) {
        requireAdministrator(viewer, map);
        store.remove(new Series(map, use));
    }

    /** Reads those that are due; for a job that runs once a minute. */
    public void readWhatIsDue() {
        Instant now = clock.instant();
        List<Feed> due = store.unreadSince(now.minus(EVERY), AT_ONCE);
        if (due.isEmpty()) {
            return;
        }
        Map<String, Kpi> kpis = library.read(due.stream().map(Feed::kpi).distinct().toList());
        Map<String, JourneyMap> documents =
                upkeep
                        .current(due.stream().map(feed -> feed.series().map()).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(map -> map.head().key(), Opened::document));
        for (Feed feed : due) {
            Optional<Kpi> kpi = Optional.ofNullable(kpis.get(feed.kpi()));
            FeedOutcome outcome =
                    stop(feed, Optional.ofNullable(documents.get(feed.series().map())), kpi)
                            .orElseGet(() -> read(feed, kpi.orElseThrow(), clock.instant()));
            boolean away = outcome == FeedOutcome.AWAY;
            store.note(feed.read(away ? now.minus(EVERY).plus(SOON) : now, outcome));
            if (away) {
                // The others would hear the same.
                return;
            }
        }
    }

    /** How many searches there are, and how many of them read nothing until somebody mends that. */
    public State state() {
        List<FeedOutcome> unwell =
                Arrays.stream(FeedOutcome.values())
                        .filter(outcome -> !outcome.well() && outcome != FeedOutcome.AWAY)
                        .toList();
        return new State(store.count(), store.count(unwell));
    }

    /** See {@link #state}. */
    public record State(int all, int unwell) {}

    /** Why a feed is not to be read as things are; nothing is asked of Jira for it then. */
    private static Optional<FeedOutcome> stop(
            Feed feed, Optional<JourneyMap> map, Optional<Kpi> kpi) {
        if (map.filter(there -> there.state() != MapState.ARCHIVED).isEmpty()) {
            return Optional.of(FeedOutcome.MAP_AWAY);
        }
        if (map.get().kpiUses().stream().noneMatch(use -> use.id().equals(feed.series().use()))) {
            return Optional.of(FeedOutcome.USE_GONE);
        }
        if (kpi.isEmpty() || feed.measure().lostOn(kpi.get().measure())) {
            return Optional.of(FeedOutcome.NOT_KEPT);
        }
        return kpi.get().archived() ? Optional.of(FeedOutcome.KPI_ARCHIVED) : Optional.empty();
    }

    private FeedOutcome read(Feed feed, Kpi kpi, Instant now) {
        FeedReading.Came came = new FeedReading(jira, feed, kpi, now).ask();
        return came.days().isEmpty() ? came.outcome() : keeping.keep(feed, kpi, came, now);
    }

    private void requireAdministrator(Viewer viewer, String map) {
        maps.requireEditor(viewer, map);
        if (!viewer.administrator()) {
            throw new NotAllowed(map);
        }
    }

    private static void check(String field, String query, FeedError missing) {
        if (query.isBlank()) {
            throw new FeedRefused(field, missing);
        }
        if (query.length() > LONGEST || TextRules.problem(query).isPresent()) {
            throw new FeedRefused(field, FeedError.QUERY_TOO_LONG, LONGEST);
        }
        if (ORDER.matcher(query).find()) {
            throw new FeedRefused(field, FeedError.QUERY_WITH_ORDER);
        }
    }
}
