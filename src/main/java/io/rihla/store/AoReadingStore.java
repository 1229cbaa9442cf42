package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.readings.Kept;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.ReadingQuery;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.Scale;
import io.rihla.readings.Series;
import io.rihla.readings.SeriesLine;
import io.rihla.readings.StoredReading;
import io.rihla.readings.Tally;
import io.rihla.store.sql.ProductSql;
import io.rihla.store.sql.ReadingSql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Readings in the product's database. */
@Component
public class AoReadingStore implements ReadingStore {

    /** No use has a stroke in its id. */
    private static final String SNAPSHOTS = "/now";

    private final ActiveObjects ao;
    private final ReadingSql sql;
    private final ReadingTable table;
    private final ErasedNames erased;

    public AoReadingStore(@ComponentImport ActiveObjects ao, ProductSql sql) {
        this.ao = ao;
        this.sql = new ReadingSql(sql, Entities.NAMESPACE);
        table = new ReadingTable(ao);
        erased = new ErasedNames(ao);
    }

    @Override
    public Map<String, SeriesLine> series(String map) {
        Map<String, SeriesLine> lines = new HashMap<>();
        for (SeriesRow row : ao.find(SeriesRow.class, "MAP_KEY = ?", map)) {
            if (!row.isSnapshots()) {
                lines.put(text(row.getUseId()), line(row));
            }
        }
        return lines;
    }

    @Override
    public List<SeriesLine> series(Collection<String> maps) {
        return Chunks.find(maps, (in, keys) -> ao.find(SeriesRow.class, "MAP_KEY" + in, keys))
                .stream()
                .map(AoReadingStore::line)
                .toList();
    }

    @Override
    public SeriesLine open(Series series, Scale scale) {
        return open(series, scale, false);
    }

    @Override
    public SeriesLine openSnapshots(Series series, Scale scale) {
        return open(series, scale, true);
    }

    private SeriesLine open(Series series, Scale scale, boolean snapshots) {
        String name = series.name() + (snapshots ? SNAPSHOTS : "");
        return named(name)
                .orElseGet(
                        () -> {
                            try {
                                return ao.executeInTransaction(
                                        () -> add(series, name, scale, snapshots));
                            } catch (RuntimeException openedMeanwhile) {
                                return named(name).orElseThrow(() -> openedMeanwhile);
                            }
                        });
    }

    /**
     * New readings are all that usually comes, and adding them is one statement for many. Where the
     * database finds one of their names in use nothing was added, and they are compared one by one.
     */
    @Override
    public Kept keep(List<PlacedReading> readings) {
        return keep(readings, table::merge);
    }

    @Override
    public Kept keepNew(List<PlacedReading> readings) {
        return keep(readings, table::addNew);
    }

    private Kept keep(
            List<PlacedReading> readings,
            Function<Map<String, PlacedReading>, Kept> whereSomeAreThere) {
        Map<String, PlacedReading> byMark = new TreeMap<>();
        erased.underKeptNames(readings)
                .forEach(
                        placed ->
                                byMark.put(
                                        ReadingSql.mark(
                                                placed.series(), placed.reading().externalId()),
                                        placed));
        Kept kept = added(byMark) ? new Kept(byMark.size(), 0, 0) : whereSomeAreThere.apply(byMark);
        return kept.plus(new Kept(0, 0, readings.size() - byMark.size()));
    }

    private boolean added(Map<String, PlacedReading> byMark) {
        try {
            return sql.insert(List.copyOf(byMark.values()));
        } catch (RuntimeException someAreThere) {
            // If it was something else, comparing them will fail of it too.
            return false;
        }
    }

    @Override
    public Map<Long, List<Tally>> tallies(Collection<Long> series, List<Instant> bounds) {
        Map<Long, List<Tally>> tallies = new HashMap<>();
        if (series.isEmpty() || bounds.size() < 2) {
            return tallies;
        }
        List<Long> sorted = new ArrayList<>(new TreeSet<>(series));
        for (int from = 0; from < sorted.size(); from += Chunks.SIZE) {
            List<Long> some = sorted.subList(from, Math.min(from + Chunks.SIZE, sorted.size()));
            Map<Long, Map<Integer, Tally>> found =
                    sql.tallies(some, bounds).orElseGet(() -> table.tallies(some, bounds));
            some.forEach(
                    one ->
                            tallies.put(
                                    one, spans(found.getOrDefault(one, Map.of()), bounds.size())));
        }
        return tallies;
    }

    private static List<Tally> spans(Map<Integer, Tally> found, int bounds) {
        List<Tally> spans = new ArrayList<>(Collections.nCopies(bounds - 1, Tally.NONE));
        found.forEach(spans::set);
        return spans;
    }

    @Override
    public Map<Long, List<Optional<Tally>>> newest(Collection<Long> series, List<Instant> bounds) {
        Map<Long, List<Optional<Tally>>> newest = new HashMap<>();
        if (series.isEmpty() || bounds.size() < 2) {
            return newest;
        }
        List<Long> sorted = new ArrayList<>(new TreeSet<>(series));
        for (int from = 0; from < sorted.size(); from += Chunks.SIZE) {
            List<Long> some = sorted.subList(from, Math.min(from + Chunks.SIZE, sorted.size()));
            Map<Long, Map<Integer, Tally>> found =
                    sql.newest(some, bounds).orElseGet(() -> table.newest(some, bounds));
            for (Long one : some) {
                List<Optional<Tally>> spans =
                        new ArrayList<>(Collections.nCopies(bounds.size() - 1, Optional.empty()));
                found.getOrDefault(one, Map.of())
                        .forEach((span, tally) -> spans.set(span, Optional.of(tally)));
                newest.put(one, spans);
            }
        }
        return newest;
    }

    @Override
    public List<StoredReading> read(Collection<Long> series, ReadingQuery query) {
        long until = query.until().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
        long after = query.after().map(place -> place.at().toEpochMilli()).orElse(Long.MAX_VALUE);
        long afterId = query.after().map(ReadingQuery.Place::id).orElse(Long.MAX_VALUE);
        List<Object> values = new ArrayList<>(series);
        values.add(query.from().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE));
        values.addAll(List.of(until, after, after, afterId));
        Query rows =
                Query.select()
                        .where(
                                Marks.in("SERIES_ID", series.size())
                                        + " AND TAKEN_AT >= ? AND TAKEN_AT < ? AND"
                                        + " (TAKEN_AT < ? OR (TAKEN_AT = ? AND ID < ?))",
                                values.toArray())
                        .order("TAKEN_AT DESC, ID DESC")
                        .limit(query.limit());
        return Arrays.stream(ao.find(ReadingRow.class, rows))
                .map(row -> new StoredReading(row.getID(), ReadingTable.reading(row)))
                .toList();
    }

    @Override
    public boolean remove(long series, String externalId) {
        List<String> marks = erased.marks(series, externalId);
        return ao.deleteWithSQL(ReadingRow.class, Marks.in("MARK", marks.size()), marks.toArray())
                > 0;
    }

    private Optional<SeriesLine> named(String name) {
        return Arrays.stream(ao.find(SeriesRow.class, "NAME = ?", name))
                .map(AoReadingStore::line)
                .findFirst();
    }

    private SeriesLine add(Series series, String name, Scale scale, boolean snapshots) {
        return line(
                ao.create(
                        SeriesRow.class,
                        row(
                                "MAP_KEY",
                                series.map(),
                                "USE_ID",
                                series.use(),
                                "NAME",
                                name,
                                "SCALE",
                                scale.name(),
                                "SNAPSHOTS",
                                snapshots)));
    }

    private static SeriesLine line(SeriesRow row) {
        return new SeriesLine(
                row.getID(),
                new Series(text(row.getMapKey()), text(row.getUseId())),
                Scale.valueOf(row.getScale()),
                row.isSnapshots());
    }
}
