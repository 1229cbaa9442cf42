package io.rihla.admin;

import io.rihla.journey.MapLimits;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** A limit that administrators may set. */
public enum Limit {
    /** Bytes of a file. */
    FILE(MapLimits::bytes, 10_000, 50 * 1024 * 1024),
    STAGES(MapLimits::stages, 1, 1_000),
    LANES(MapLimits::lanes, 1, 500),
    TOUCHPOINTS(MapLimits::touchpoints, 10, 20_000),
    PAINS(MapLimits::painPoints, 10, 20_000),
    /** Elements of all kinds, the deleted ones too. */
    ELEMENTS(MapLimits::elements, 10, 60_000),
    /** Links to issues in a map. */
    LINKS(MapLimits::links, 10, 50_000),
    /** Links of one pain point. */
    ISSUES(MapLimits::linksOfPainPoint, 1, 1_000),
    /** Uses of KPIs in a map. */
    KPIS(MapLimits::kpiUses, 1, 500),
    /** UTF-16 units of a text in one language. */
    TEXT(MapLimits::textLength, 100, 100_000),
    /** UTF-16 units of a name, a department, a channel. */
    NAME(MapLimits::nameLength, 60, 1_000),
    /** Channels of one touchpoint. */
    CHANNELS(MapLimits::channels, 5, 200),
    /** UTF-16 units of a comment. */
    COMMENT(MapLimits::commentLength, 100, 20_000),
    /** Comments on one map. */
    COMMENTS(MapLimits::comments, 10, 50_000),
    /** Months after which evidence of a persona is old. */
    EVIDENCE(MapLimits::evidenceMonths, 1, 120);

    private final ToIntFunction<MapLimits> value;
    private final int least;
    private final int most;

    Limit(ToIntFunction<MapLimits> value, int least, int most) {
        this.value = value;
        this.least = least;
        this.most = most;
    }

    /** The name in settings, in requests and at the end of its text's key. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int of(MapLimits limits) {
        return value.applyAsInt(limits);
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether the limit may have this value. */
    public boolean allows(long wanted) {
        return wanted >= least && wanted <= most;
    }

    /** The default limits with some set otherwise. */
    static MapLimits limits(Map<Limit, Integer> set) {
        MapLimits base = MapLimits.DEFAULT;
        return new MapLimits(
                value(set, FILE),
                base.depth(),
                value(set, STAGES),
                value(set, LANES),
                value(set, TOUCHPOINTS),
                value(set, PAINS),
                value(set, ELEMENTS),
                value(set, TEXT),
                value(set, NAME),
                value(set, CHANNELS),
                value(set, LINKS),
                value(set, ISSUES),
                value(set, KPIS),
                value(set, COMMENT),
                value(set, COMMENTS),
                value(set, EVIDENCE));
    }

    static String write(Map<Limit, Integer> set) {
        return set.entrySet().stream()
                .map(entry -> entry.getKey().id() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    /**
     * Reads what {@link #write} wrote; what an earlier or later release wrote otherwise is left
     * out.
     */
    static Map<Limit, Integer> read(String text) {
        Map<Limit, Integer> set = new EnumMap<>(Limit.class);
        for (Limit limit : values()) {
            for (String part : text.split(";")) {
                String digits =
                        part.startsWith(limit.id() + "=")
                                ? part.substring(limit.id().length() + 1)
                                : "";
                if (digits.matches("[0-9]{1,9}") && limit.allows(Long.parseLong(digits))) {
                    set.put(limit, Integer.parseInt(digits));
                }
            }
        }
        return set;
    }

    private static int value(Map<Limit, Integer> set, Limit limit) {
        Integer value = set.get(limit);
        return value == null ? limit.of(MapLimits.DEFAULT) : value;
    }
}
