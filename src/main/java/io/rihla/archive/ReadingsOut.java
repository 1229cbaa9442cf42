package io.rihla.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.EnumIds;
import io.rihla.journey.KpiUse;
import io.rihla.readings.ReadingQuery;
import io.rihla.readings.SeriesLine;
import io.rihla.readings.StoredReading;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes readings, some hundred at a time: each series, and after it its readings, newest first.
 */
final class ReadingsOut {

    private static final int MAPS_AT_ONCE = 100;

    private final SiteData data;
    private final Sink sink;
    private long written;

    ReadingsOut(SiteData data, Sink sink) {
        this.data = data;
        this.sink = sink;
    }

    /** Writes what was measured on these maps and says how many readings that was. */
    long write(List<String> maps) throws IOException {
        for (int from = 0; from < maps.size(); from += MAPS_AT_ONCE) {
            List<String> some = maps.subList(from, Math.min(from + MAPS_AT_ONCE, maps.size()));
            List<SeriesLine> series =
                    data.readings().series(some).stream()
                            .sorted(Comparator.comparingLong(SeriesLine::id))
                            .toList();
            for (SeriesLine line : series) {
                sink.line(head(line));
                readings(line.id());
            }
        }
        return written;
    }

    private ObjectNode head(SeriesLine line) {
        ObjectNode json = Values.object();
        json.put("series", line.id());
        json.put("map", line.series().map());
        json.put("use", line.series().use());
        json.put("kpi", kpi(line));
        json.put("scale", EnumIds.id(line.scale()));
        if (line.snapshots()) {
            json.put("snapshots", true);
        }
        return json;
    }

    /** By which a site that has such a map knows that it is the same use. */
    private String kpi(SeriesLine line) {
        return data.maps().current(line.series().map()).stream()
                .flatMap(map -> map.kpiUses().stream())
                .filter(use -> use.id().equals(line.series().use()))
                .map(KpiUse::kpi)
                .findFirst()
                .orElse("");
    }

    private void readings(long series) throws IOException {
        Optional<ReadingQuery.Place> after = Optional.empty();
        List<StoredReading> page;
        do {
            page =
                    data.readings()
                            .read(
                                    List.of(series),
                                    new ReadingQuery(
                                            Optional.empty(),
                                            Optional.empty(),
                                            after,
                                            ReadingQuery.MOST));
            for (StoredReading stored : page) {
                sink.line(ReadingLine.write(series, stored.reading()));
                after = Optional.of(new ReadingQuery.Place(stored.reading().at(), stored.id()));
            }
            written += page.size();
        } while (page.size() == ReadingQuery.MOST);
    }

    /** Takes one line. */
    @FunctionalInterface
    interface Sink {
        void line(ObjectNode json) throws IOException;
    }
}
