package io.rihla.readings;

import io.rihla.documents.MapService;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Readings of a map's KPIs, always for one person and with their rights: who may see the map sees
 * what they add up to, who may edit it sees each of them, adds some and takes some away.
 */
public class Readings {

    /** How many may be handed over at once. */
    public static final int MOST_AT_ONCE = 1000;

    private static final int MOST_PROBLEMS = 100;

    private final MapService maps;
    private final ReadingStore store;
    private final UseScales scales;
    private final Clock clock;

    /**
     * @param scales how answers are counted of uses that have none yet
     */
    public Readings(MapService maps, ReadingStore store, UseScales scales, Clock clock) {
        this.scales = scales;
        this.maps = maps;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps readings, all or none; those that were sent before under the same name count once.
     *
     * @param scale how the answers are counted; has to be said for uses without any reading whose
     *     KPI the library does not know
     * @throws ReadingsRefused if one of them cannot be kept
     */
    public Kept take(Viewer viewer, String map, Optional<Scale> scale, List<NewReading> readings) {
        requireEditor(viewer, map);
        OpenSeries series = new OpenSeries(store, map, scale, use -> scales.of(viewer, map, use));
        Instant now = clock.instant();
        List<ReadingProblem> problems = new ArrayList<>();
        List<String> uses = new ArrayList<>();
        List<Reading> good = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            NewReading reading = readings.get(i);
            try {
                String use = ReadingChecks.use(reading.use());
                good.add(
                        new Reading(
                                name(reading),
                                ReadingChecks.at(reading.at(), now),
                                reading.measured().on(series.scale(use))));
                uses.add(use);
            } catch (BadReading bad) {
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(bad.at(i + 1L));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ReadingsRefused(problems);
        }
        List<PlacedReading> placed = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            try {
                placed.add(new PlacedReading(series.id(uses.get(i)), good.get(i)));
            } catch (BadReading begunMeanwhile) {
                throw new ReadingsRefused(List.of(begunMeanwhile.at(i + 1L)));
            }
        }
        return store.keep(placed);
    }

    /**
     * What was measured in spans of time, by use; uses without any reading are left out.
     *
     * @param bounds where the spans begin and end, rising
     */
    public Map<String, List<Tally>> tallies(
            Viewer viewer, String map, Collection<String> uses, List<Instant> bounds) {
        maps.open(viewer, map);
        Map<Long, String> names = new HashMap<>();
        store.series(map).values().stream()
                .filter(line -> uses.contains(line.series().use()))
                .forEach(line -> names.put(line.id(), line.series().use()));
        Map<String, List<Tally>> tallies = new HashMap<>();
        store.tallies(names.keySet(), bounds)
                .forEach((id, spans) -> tallies.put(names.getOrDefault(id, ""), spans));
        return tallies;
    }

    /** Single readings, for those who may edit the map. */
    public List<StoredReading> read(Viewer viewer, String map, String use, ReadingQuery query) {
        requireEditor(viewer, map);
        List<Long> series = series(map, use);
        return series.isEmpty() ? List.of() : store.read(series, query);
    }

    /** Takes a reading away; false if there is none of this name. */
    public boolean remove(Viewer viewer, String map, String use, String externalId) {
        requireEditor(viewer, map);
        boolean removed = false;
        for (long series : series(map, use)) {
            removed |= store.remove(series, externalId.strip());
        }
        return removed;
    }

    /** That of its answers and that of its snapshots, as far as they are there. */
    private List<Long> series(String map, String use) {
        return store.series(List.of(map)).stream()
                .filter(line -> line.series().use().equals(use))
                .map(SeriesLine::id)
                .toList();
    }

    private static String name(NewReading reading) {
        return reading.externalId().isBlank()
                ? "-" + UUID.randomUUID()
                : ReadingChecks.id(reading.externalId());
    }

    /**
     * Lets those go on who may add readings, before anything that they send is looked at.
     *
     * @throws NotAllowed if somebody may only see the map
     */
    public void requireEditor(Viewer viewer, String map) {
        maps.requireEditor(viewer, map);
    }
}
