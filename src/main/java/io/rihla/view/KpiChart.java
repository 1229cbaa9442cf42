package io.rihla.view;

import io.rihla.journey.EnumIds;
import io.rihla.kpi.Band;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiStatus;
import io.rihla.measures.PeriodFigure;
import io.rihla.measures.UseFigures;
import io.rihla.text.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays the figures of one use over time, in a box of 1000 by 100. Where time runs from right to
 * left the newest is at the left. No line goes through a period without a figure.
 */
final class KpiChart {

    private static final int WIDTH = 1000;
    private static final double TOP = 8;
    private static final double HEIGHT = 84;

    private final List<PeriodFigure> periods;
    private final boolean mirrored;
    private final double least;
    private final double most;

    private KpiChart(List<PeriodFigure> periods, boolean mirrored, double least, double most) {
        this.periods = periods;
        this.mirrored = mirrored;
        this.least = least;
        this.most = most;
    }

    /** The chart; an empty map where there is no figure to draw. */
    static Map<String, Object> of(UseFigures use, Direction direction) {
        List<BigDecimal> numbers = use.periods().stream().flatMap(KpiChart::numbers).toList();
        if (numbers.isEmpty() || use.kpi().isEmpty()) {
            return Map.of();
        }
        Kpi kpi = use.kpi().get();
        List<BigDecimal> all = new ArrayList<>(numbers);
        kpi.goal().target().ifPresent(all::add);
        kpi.goal().breach().ifPresent(all::add);
        double least = all.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double most = all.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        double room = least == most ? 1 : 0;
        return new KpiChart(use.periods(), direction == Direction.RTL, least - room, most + room)
                .view(kpi);
    }

    private Map<String, Object> view(Kpi kpi) {
        Map<String, Object> view = new LinkedHashMap<>();
        StringBuilder line = new StringBuilder();
        StringBuilder bands = new StringBuilder();
        List<Map<String, Object>> points = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < periods.size(); i++) {
            PeriodFigure period = periods.get(i);
            Optional<BigDecimal> value = period.figure().value();
            if (value.isPresent()) {
                line.append(open ? "L" : "M").append(x(i)).append(' ').append(y(value.get()));
                points.add(point(period.figure().status(), x(i), y(value.get())));
            }
            open = value.isPresent();
            int at = i;
            period.figure().band().ifPresent(band -> bands.append(bar(at, band)));
        }
        view.put("line", line.toString());
        view.put("bands", bands.toString());
        view.put("points", points);
        view.put("target", kpi.goal().target().map(this::y).orElse(""));
        view.put("breach", kpi.goal().breach().map(this::y).orElse(""));
        return view;
    }

    private String bar(int at, Band band) {
        return "M" + x(at) + " " + y(band.low()) + "V" + y(band.high());
    }

    private static Map<String, Object> point(KpiStatus status, String x, String y) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("x", decimal(Double.parseDouble(x) / 10));
        point.put("y", y);
        point.put("status", EnumIds.id(status));
        point.put("path", shape(status));
        point.put("fill", fill(status));
        return point;
    }

    /** The same shapes as the signs in words. */
    private static String shape(KpiStatus status) {
        return switch (status) {
            case OFF_TARGET -> "M0-6L6 0L0 6L-6 0Z";
            case WARNING -> "M0-6L6 5H-6Z";
            case BREACH -> "M-6-4L-4-6L0-2L4-6L6-4L2 0L6 4L4 6L0 2L-4 6L-6 4L-2 0Z";
            default -> "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z";
        };
    }

    /** Its colour where no style sheet reaches. */
    private static String fill(KpiStatus status) {
        return switch (status) {
            case ON_TARGET -> "#22a06b";
            case OFF_TARGET -> "#0c66e4";
            case WARNING -> "#b65c02";
            case BREACH -> "#c9372c";
            default -> "#ffffff";
        };
    }

    private String x(int period) {
        double along = WIDTH * (2.0 * period + 1) / (2 * periods.size());
        return decimal(mirrored ? WIDTH - along : along);
    }

    private String y(BigDecimal value) {
        return decimal(TOP + HEIGHT * (most - value.doubleValue()) / (most - least));
    }

    /** With one decimal, in whichever language. */
    private static String decimal(double number) {
        long tenths = Math.round(number * 10);
        return tenths / 10 + "." + Math.abs(tenths % 10);
    }

    private static Stream<BigDecimal> numbers(PeriodFigure period) {
        return Stream.of(
                        period.figure().value(),
                        period.figure().band().map(Band::low),
                        period.figure().band().map(Band::high))
                .flatMap(Optional::stream);
    }
}
