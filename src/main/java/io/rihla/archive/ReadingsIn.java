package io.rihla.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.TextRules;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.MapFormatException;
import io.rihla.readings.Kept;
import io.rihla.readings.OpenSeries;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Scale;
import io.rihla.readings.Series;
import io.rihla.readings.SeriesLine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes readings in, a thousand at a time. Those whose names their series have already stay as they
 * are there: an import that broke off can be made again.
 */
final class ReadingsIn implements LinesIn {

    private static final int AT_ONCE = 1_000;

    private final SiteData data;
    private final Importing importing;
    private final Clock clock;

    /** The series here by their numbers in the archive; empty for those that are refused. */
    private final Map<Long, Optional<SeriesLine>> series = new HashMap<>();

    private final List<PlacedReading> waiting = new ArrayList<>(AT_ONCE);

    ReadingsIn(SiteData data, Importing importing, Clock clock) {
        this.data = data;
        this.importing = importing;
        this.clock = clock;
    }

    @Override
    public void take(JsonNode json) {
        Values line = new Values(json);
        long number = line.whole("series");
        if (json.has("map")) {
            series.put(number, Optional.empty());
            series.put(number, Optional.of(open(line)));
            return;
        }
        Optional<SeriesLine> here = series.get(number);
        if (here == null) {
            throw new MapFormatException(
                    FormatError.UNKNOWN_PARENT, "/series", Long.toString(number));
        }
        if (here.isEmpty()) {
            // What is wrong with the series was told with it.
            importing.report.add(Part.READINGS, Outcome.REFUSED, 1);
            return;
        }
        SeriesLine into = here.get();
        waiting.add(
                new PlacedReading(
                        into.id(), ReadingLine.read(json, into.snapshots(), clock.instant())));
        if (waiting.size() == AT_ONCE) {
            end();
        }
    }

    @Override
    public boolean isCounted(JsonNode line) {
        return !line.has("map");
    }

    @Override
    public void end() {
        if (!waiting.isEmpty()) {
            Kept kept = data.readings().keepNew(waiting);
            importing.report.add(Part.READINGS, Outcome.IMPORTED, kept.added());
            importing.report.add(Part.READINGS, Outcome.LEFT, kept.unchanged());
            waiting.clear();
        }
    }

    private SeriesLine open(Values line) {
        String map = line.needed("map");
        String use = line.needed("use");
        Scale scale = line.choice("scale", Scale.class);
        if (data.maps().named(map).isEmpty()) {
            throw new MapFormatException(FormatError.UNKNOWN_PARENT, "/map", map);
        }
        if (!TextRules.isId(use) || !isSame(map, use, line.text("kpi"))) {
            throw new MapFormatException(FormatError.UNKNOWN_PARENT, "/use", use);
        }
        boolean snapshots = line.flag("snapshots");
        List<SeriesLine> there =
                data.readings().series(List.of(map)).stream()
                        .filter(one -> one.snapshots() == snapshots)
                        .toList();
        boolean begun = there.stream().anyMatch(one -> one.series().use().equals(use));
        if (!begun && there.size() >= OpenSeries.MOST) {
            throw new MapFormatException(
                    FormatError.TOO_MANY, "/use", Integer.toString(OpenSeries.MOST));
        }
        Series wanted = new Series(map, use);
        SeriesLine opened =
                snapshots
                        ? data.readings().openSnapshots(wanted, scale)
                        : data.readings().open(wanted, scale);
        if (opened.scale() != scale) {
            throw Values.unfit("scale", line.text("scale"));
        }
        return opened;
    }

    /** Another site's map may bear the key of one of ours without being it. */
    private boolean isSame(String map, String use, String kpi) {
        return importing.ours
                || importing.maps.contains(map)
                || data.maps().current(map).stream()
                        .flatMap(found -> found.kpiUses().stream())
                        .anyMatch(one -> one.id().equals(use) && one.kpi().equals(kpi));
    }
}
