package io.rihla.kpi;

import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The KPIs that a library can begin with (domain A6.1 to A6.12): the lines of {@code
 * kpi-presets.csv}. Their texts are messages: {@code rihla.kpi-preset.<id>} is the name, and beside
 * it stand {@code .customer} and {@code .business}, what success means for either.
 */
public final class KpiPresets {

    private static final String FILE = "kpi-presets.csv";
    private static final String TEXTS = "rihla.kpi-preset.";
    private static final int COLUMNS = 8;

    /** Every preset, in the order in which a person is shown them. */
    public static final List<Preset> ALL = read();

    private KpiPresets() {}

    /** The preset with this id. */
    public static Optional<Preset> of(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /**
     * A KPI without names, people and a zone.
     *
     * @param direction which way its figures should go; targets everybody sets for themselves
     */
    public record Preset(String id, KpiMeasure measure, KpiDirection direction, KpiPeriod period) {

        /** The key of the name. */
        public String nameKey() {
            return TEXTS + id;
        }

        /** The key of what success means for the customer. */
        public String customerKey() {
            return nameKey() + ".customer";
        }

        /** The key of what success means for the business. */
        public String businessKey() {
            return nameKey() + ".business";
        }

        /**
         * The definition that a person goes on from.
         *
         * @param texts gives a message in every language
         */
        public Kpi draft(ZoneId zone, Function<String, LocalizedText> texts) {
            return new Kpi(
                    "",
                    0,
                    texts.apply(nameKey()),
                    measure,
                    KpiGoal.towards(direction),
                    period,
                    zone,
                    texts.apply(customerKey()),
                    texts.apply(businessKey()),
                    "",
                    "",
                    false);
        }
    }

    private static List<Preset> read() {
        try (InputStream in = KpiPresets.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The jar holds no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(KpiPresets::preset)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Preset preset(String line) {
        List<String> cells = List.of(line.split(",", -1));
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException(line);
        }
        return new Preset(
                cells.get(0),
                new KpiMeasure(
                        constant(KpiType.class, cells.get(1)),
                        constant(KpiSummary.class, cells.get(2)),
                        cells.get(3),
                        constant(KpiSource.class, cells.get(6)),
                        Integer.parseInt(cells.get(7))),
                constant(KpiDirection.class, cells.get(4)),
                constant(KpiPeriod.class, cells.get(5)));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return EnumIds.of(type, id).orElseThrow(() -> new IllegalStateException(id));
    }
}
