package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.readings.Kept;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.Tally;
import io.rihla.store.sql.Micros;
import io.rihla.store.sql.ReadingSql;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Readings one by one, through Active Objects alone. */
final class ReadingTable {

    /** Each one that fails does so because somebody else got further. */
    private static final int ATTEMPTS = 20;

    private static final int PAGE = 1000;

    private final ActiveObjects ao;

    ReadingTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds what is new and replaces what is there otherwise. */
    Kept merge(Map<String, PlacedReading> byMark) {
        return write(byMark, true);
    }

    /** Adds what is new and leaves alone what is there. */
    Kept addNew(Map<String, PlacedReading> byMark) {
        return write(byMark, false);
    }

    private Kept write(Map<String, PlacedReading> byMark, boolean correcting) {
        RuntimeException last = new IllegalStateException("Never tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return ao.executeInTransaction(() -> writeOnce(byMark, correcting));
            } catch (RuntimeException cameMeanwhile) {
                // Somebody else was adding one of them: by now it is there.
                last = cameMeanwhile;
            }
        }
        throw last;
    }

    private Kept writeOnce(Map<String, PlacedReading> byMark, boolean correcting) {
        Map<String, ReadingRow> there =
                Chunks.find(
                                byMark.keySet(),
                                (in, values) -> ao.find(ReadingRow.class, "MARK" + in, values))
                        .stream()
                        .collect(Collectors.toMap(ReadingRow::getMark, Function.identity()));
        long added = 0;
        long corrected = 0;
        long unchanged = 0;
        for (Map.Entry<String, PlacedReading> entry : byMark.entrySet()) {
            Reading reading = entry.getValue().reading();
            ReadingRow row = there.get(entry.getKey());
            if (row == null) {
                add(entry.getKey(), entry.getValue());
                added++;
            } else if (!correcting || reading(row).equals(reading)) {
                unchanged++;
            } else {
                correct(row, reading);
                corrected++;
            }
        }
        return new Kept(added, corrected, unchanged);
    }

    private void add(String mark, PlacedReading placed) {
        Tally tally = placed.reading().tally();
        ao.create(
                ReadingRow.class,
                row(
                        "SERIES_ID",
                        placed.series(),
                        "TAKEN_AT",
                        placed.reading().at().toEpochMilli(),
                        "MARK",
                        mark,
                        "ANSWERS",
                        tally.answers(),
                        "FAVOURABLE",
                        tally.favourable(),
                        "UNFAVOURABLE",
                        tally.unfavourable(),
                        "TOTAL",
                        Micros.total(tally),
                        "SQUARES_HIGH",
                        Micros.squaresHigh(tally),
                        "SQUARES_LOW",
                        Micros.squaresLow(tally),
                        "SPREADLESS",
                        tally.spreadless()));
    }

    private static void correct(ReadingRow row, Reading reading) {
        Tally tally = reading.tally();
        row.setTakenAt(reading.at().toEpochMilli());
        row.setAnswers(tally.answers());
        row.setFavourable(tally.favourable());
        row.setUnfavourable(tally.unfavourable());
        row.setTotal(Micros.total(tally));
        row.setSquaresHigh(Micros.squaresHigh(tally));
        row.setSquaresLow(Micros.squaresLow(tally));
        row.setSpreadless(tally.spreadless());
        row.save();
    }

    /** Sums by series and span, page by page: the same as the database would say, only slower. */
    Map<Long, Map<Integer, Tally>> tallies(List<Long> series, List<Instant> bounds) {
        Map<Long, Map<Integer, Tally>> tallies = new HashMap<>();
        for (Long one : series) {
            Map<Integer, Tally> spans = new HashMap<>();
            long last = 0;
            ReadingRow[] page;
            do {
                page = page(one, bounds, last);
                for (ReadingRow row : page) {
                    last = row.getID();
                    spans.merge(span(bounds, row.getTakenAt()), reading(row).tally(), Tally::plus);
                }
            } while (page.length == PAGE);
            tallies.put(one, spans);
        }
        return tallies;
    }

    /** The newest of each span, page by page. */
    Map<Long, Map<Integer, Tally>> newest(List<Long> series, List<Instant> bounds) {
        Map<Long, Map<Integer, Tally>> newest = new HashMap<>();
        for (Long one : series) {
            Map<Integer, ReadingRow> spans = new HashMap<>();
            long last = 0;
            ReadingRow[] page;
            do {
                page = page(one, bounds, last);
                for (ReadingRow row : page) {
                    last = row.getID();
                    spans.merge(
                            span(bounds, row.getTakenAt()),
                            row,
                            (a, b) -> b.getTakenAt() < a.getTakenAt() ? a : b);
                }
            } while (page.length == PAGE);
            Map<Integer, Tally> tallies = new HashMap<>();
            spans.forEach((span, row) -> tallies.put(span, reading(row).tally()));
            newest.put(one, tallies);
        }
        return newest;
    }

    private ReadingRow[] page(long series, List<Instant> bounds, long after) {
        return ao.find(
                ReadingRow.class,
                Query.select()
                        .where(
                                "SERIES_ID = ? AND TAKEN_AT >= ? AND TAKEN_AT < ? AND ID > ?",
                                series,
                                bounds.get(0).toEpochMilli(),
                                bounds.get(bounds.size() - 1).toEpochMilli(),
                                after)
                        .order("ID ASC")
                        .limit(PAGE));
    }

    private static int span(List<Instant> bounds, long millis) {
        int found = Collections.binarySearch(bounds, Instant.ofEpochMilli(millis));
        return found >= 0 ? found : -found - 2;
    }

    static Reading reading(ReadingRow row) {
        String mark = row.getMark();
        return new Reading(
                mark.substring(ReadingSql.mark(row.getSeriesId(), "").length()),
                Instant.ofEpochMilli(row.getTakenAt()),
                new Tally(
                        row.getAnswers(),
                        row.getFavourable(),
                        row.getUnfavourable(),
                        Micros.total(BigDecimal.valueOf(row.getTotal())),
                        Micros.squares(
                                BigDecimal.valueOf(row.getSquaresHigh()),
                                BigDecimal.valueOf(row.getSquaresLow())),
                        row.getSpreadless()));
    }

    /** Forgets all that was measured on a map. */
    static void purge(ActiveObjects ao, String map) {
        for (SeriesRow series : ao.find(SeriesRow.class, "MAP_KEY = ?", map)) {
            ao.deleteWithSQL(ReadingRow.class, "SERIES_ID = ?", series.getID());
        }
        ao.deleteWithSQL(SeriesRow.class, "MAP_KEY = ?", map);
        ao.deleteWithSQL(ReadingImportRow.class, "MAP_KEY = ?", map);
        ao.deleteWithSQL(FeedRow.class, "MAP_KEY = ?", map);
        ao.deleteWithSQL(AlarmRow.class, "MAP_KEY = ?", map);
    }
}
