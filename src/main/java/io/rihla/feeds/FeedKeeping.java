package io.rihla.feeds;

import io.rihla.kpi.Kpi;
import io.rihla.readings.BadReading;
import io.rihla.readings.Measured;
import io.rihla.readings.OpenSeries;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.ReadingError;
import io.rihla.readings.ReadingStore;
import io.rihla.readings.Scale;
import io.rihla.readings.SeriesLine;
import io.rihla.readings.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what a feed has read, one reading a day, which is corrected as often as the day is read.
 *
 * <p>A snapshot that found nothing to measure is kept as such: it tells that the ones before it are
 * over. Of what is added up, a day without anything has no reading.
 */
final class FeedKeeping {

    private static final String PREFIX = "jql-";

    private final ReadingStore readings;

    FeedKeeping(ReadingStore readings) {
        this.readings = readings;
    }

    FeedOutcome keep(Feed feed, Kpi kpi, FeedReading.Came came, Instant now) {
        try {
            if (feed.measure().snapshot()) {
                keepSnapshot(feed, kpi, came, now);
            } else {
                keepDays(feed, kpi, came);
            }
            return came.outcome();
        } catch (BadReading unfit) {
            return unfit.at(0).error() == ReadingError.NUMBER_TOO_LARGE
                    ? FeedOutcome.TOO_MANY
                    : FeedOutcome.NOT_KEPT;
        }
    }

    /** Whether the use has readings that were counted otherwise than its KPI's are now. */
    boolean countedOtherwise(Feed feed, Kpi kpi) {
        return readings.series(List.of(feed.series().map())).stream()
                .filter(line -> line.series().equals(feed.series()))
                .filter(line -> line.snapshots() == feed.measure().snapshot())
                .anyMatch(line -> line.scale() != scale(kpi));
    }

    private void keepSnapshot(Feed feed, Kpi kpi, FeedReading.Came came, Instant now) {
        List<PlacedReading> placed = new ArrayList<>();
        SeriesLine line = readings.openSnapshots(feed.series(), scale(kpi));
        if (line.scale() != scale(kpi)) {
            throw new BadReading(ReadingError.ANOTHER_SCALE, "use", feed.series().use());
        }
        came.days()
                .forEach(
                        (day, measured) ->
                                placed.add(
                                        new PlacedReading(
                                                line.id(),
                                                new Reading(
                                                        name(day),
                                                        now.truncatedTo(ChronoUnit.MILLIS),
                                                        tally(measured, kpi)))));
        readings.keep(placed);
    }

    private void keepDays(Feed feed, Kpi kpi, FeedReading.Came came) {
        List<PlacedReading> placed = new ArrayList<>();
        OpenSeries series =
                new OpenSeries(
                        readings,
                        feed.series().map(),
                        Optional.of(scale(kpi)),
                        use -> Optional.of(scale(kpi)));
        Optional<SeriesLine> there =
                Optional.ofNullable(readings.series(feed.series().map()).get(feed.series().use()));
        came.days()
                .forEach(
                        (day, measured) -> {
                            if (measured.isPresent()) {
                                placed.add(
                                        new PlacedReading(
                                                series.id(feed.series().use()),
                                                new Reading(
                                                        name(day),
                                                        day.atStartOfDay(kpi.zone()).toInstant(),
                                                        tally(measured, kpi))));
                            } else {
                                there.ifPresent(line -> readings.remove(line.id(), name(day)));
                            }
                        });
        if (!placed.isEmpty()) {
            readings.keep(placed);
        }
    }

    private static Tally tally(Optional<Measured> measured, Kpi kpi) {
        return measured.map(some -> some.on(scale(kpi))).orElse(Tally.NONE);
    }

    private static Scale scale(Kpi kpi) {
        return Scale.of(kpi.measure().type());
    }

    private static String name(LocalDate day) {
        return PREFIX + day;
    }
}
