package io.rihla.readings;

import io.rihla.journey.EnumIds;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The series of one map as somebody writes to them: those that are there, and new ones as far as
 * there is room.
 */
public final class OpenSeries {

    /** How many series a map may have. */
    public static final int MOST = 500;

    private final ReadingStore store;
    private final String map;
    private final Optional<Scale> scale;
    private final Function<String, Optional<Scale>> kpis;
    private final Map<String, SeriesLine> known;
    private final Map<String, Scale> fresh = new HashMap<>();

    /**
     * @param scale how the answers are counted, as far as whoever sends them says so
     * @param kpis how those of a use are counted that has none yet, by the KPI that is used
     */
    public OpenSeries(
            ReadingStore store,
            String map,
            Optional<Scale> scale,
            Function<String, Optional<Scale>> kpis) {
        this.kpis = kpis;
        this.store = store;
        this.map = map;
        this.scale = scale;
        known = new HashMap<>(store.series(map));
    }

    /**
     * How answers of a use are counted.
     *
     * @throws BadReading if nobody knows, it is another scale, or there is no room
     */
    public Scale scale(String use) {
        SeriesLine there = known.get(use);
        if (there == null) {
            return fresh.computeIfAbsent(use, this::fresh);
        }
        checkScale(use, there);
        return there.scale();
    }

    /**
     * The series of a use whose scale was asked for; begins it if need be.
     *
     * @throws BadReading if somebody else has meanwhile begun it with another scale
     */
    public long id(String use) {
        SeriesLine there = known.get(use);
        if (there == null) {
            there = store.open(new Series(map, use), scale(use));
            known.put(use, there);
            fresh.remove(use);
        }
        checkScale(use, there);
        return there.id();
    }

    private void checkScale(String use, SeriesLine there) {
        if (scale.isPresent() && scale.get() != there.scale()) {
            throw new BadReading(ReadingError.ANOTHER_SCALE, "use", use, id(there.scale()));
        }
    }

    private Scale fresh(String use) {
        Optional<Scale> ofKpi = kpis.apply(use);
        if (ofKpi.isPresent() && scale.isPresent() && !scale.equals(ofKpi)) {
            throw new BadReading(ReadingError.ANOTHER_SCALE, "use", use, id(ofKpi.get()));
        }
        Scale begun =
                ofKpi.or(() -> scale)
                        .orElseThrow(() -> new BadReading(ReadingError.UNKNOWN_USE, "use", use));
        if (known.size() + fresh.size() >= MOST) {
            throw new BadReading(ReadingError.TOO_MANY_SERIES, "use", use, Integer.toString(MOST));
        }
        return begun;
    }

    private static String id(Scale scale) {
        return EnumIds.id(scale);
    }
}
