package io.rihla.feeds;

import io.rihla.documents.MapService;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.journey.KpiUse;
import io.rihla.journey.TextRules;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiLibrary;
import io.rihla.readings.BadReading;
import io.rihla.readings.OpenSeries;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.Scale;
import io.rihla.readings.Series;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Searches of Jira that make readings on a schedule. They are made as the reader account, which may
 * see more than who looks at the map; who could word them freely could ask it anything. So only
 * administrators of the site set them, and those who may edit the map read them.
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

    private static final String PREFIX = "jql-";
    private static final Pattern ORDER = Pattern.compile("(?i)\\border\\s+by\\b");

    private final MapService maps;
    private final KpiLibrary library;
    private final ReadingStore readings;
    private final FeedStore store;
    private final FeedIssues jira;
    private final Clock clock;

    public Feeds(
            MapService maps,
            KpiLibrary library,
            ReadingStore readings,
            FeedStore store,
            FeedIssues jira,
            Clock clock) {
        this.maps = maps;
        this.library = library;
        this.readings = readings;
        this.store = store;
        this.jira = jira;
        this.clock = clock;
    }

    /** The feed of a use, for those who may edit the map. */
    public Optional<Feed> of(Viewer viewer, String map, String use) {
        maps.requireEditor(viewer, map);
        return store.of(new Series(map, use));
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
        Kpi kpi =
                maps.open(viewer, map).document().kpiUses().stream()
                        .filter(one -> one.id().equals(use))
                        .findFirst()
                        .map(KpiUse::kpi)
                        .flatMap(id -> Optional.ofNullable(library.read(List.of(id)).get(id)))
                        .orElseThrow(() -> new FeedRefused("use", FeedError.NO_KPI_USE));
        if (!measure.fits(Scale.of(kpi.measure().type()))) {
            throw new FeedRefused("measure", FeedError.MEASURE_MISFIT);
        }
        check("query", query, FeedError.QUERY_MISSING);
        if (measure == FeedMeasure.SHARE) {
            check("part", part, FeedError.PART_MISSING);
        }
        Series series = new Series(map, use);
        if (store.count() >= MOST && store.of(series).isEmpty()) {
            throw new FeedRefused("", FeedError.TOO_MANY_FEEDS, MOST);
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
        Map<String, Kpi> kpis = library.read(due.stream().map(Feed::kpi).distinct().toList());
        for (Feed feed : due) {
            Kpi kpi = kpis.get(feed.kpi());
            FeedOutcome outcome =
                    kpi == null ? FeedOutcome.NOT_KEPT : read(feed, kpi, clock.instant());
            boolean away = outcome == FeedOutcome.AWAY;
            store.note(feed.read(away ? now.minus(EVERY).plus(SOON) : now, outcome));
            if (away) {
                // The others would hear the same.
                return;
            }
        }
    }

    private FeedOutcome read(Feed feed, Kpi kpi, Instant now) {
        FeedReading.Came came = new FeedReading(jira, feed, kpi, now).ask();
        if (came.days().isEmpty()) {
            return came.outcome();
        }
        try {
            Scale scale = Scale.of(kpi.measure().type());
            OpenSeries series =
                    new OpenSeries(
                            readings,
                            feed.series().map(),
                            Optional.of(scale),
                            use -> Optional.of(scale));
            List<PlacedReading> placed = new ArrayList<>();
            came.days()
                    .forEach(
                            (day, measured) ->
                                    placed.add(
                                            new PlacedReading(
                                                    series.id(feed.series().use()),
                                                    new Reading(
                                                            PREFIX + day,
                                                            day.atStartOfDay(kpi.zone())
                                                                    .toInstant(),
                                                            measured.on(scale)))));
            readings.keep(placed);
            return FeedOutcome.READ;
        } catch (BadReading unfit) {
            return FeedOutcome.NOT_KEPT;
        }
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
