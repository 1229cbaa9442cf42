package io.rihla.view;

import io.rihla.journey.EnumIds;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSpan;
import io.rihla.kpi.KpiStatus;
import io.rihla.kpi.KpiTrend;
import io.rihla.text.Dates;
import io.rihla.text.Direction;
import io.rihla.text.Numbers;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Figures of KPIs, their periods and their courses as one reader says them. */
final class KpiWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS_IN_A_QUARTER = 3;

    private final Texts texts;
    private final Dates dates;
    private final TextLocale reader;

    KpiWords(Texts texts, Dates dates, TextLocale reader) {
        this.texts = texts;
        this.dates = dates;
        this.reader = reader;
    }

    /** A figure, a target or an end of a band, with its unit. */
    String figure(Kpi kpi, BigDecimal value) {
        String number = Numbers.format(reader, value);
        String unit = kpi.measure().unit();
        return switch (kpi.measure().type()) {
            case NPS -> leftToRight(Numbers.signed(reader, value));
            case CSAT, PERCENT -> Numbers.percent(reader, value.divide(HUNDRED));
            case CES, EXPERIENCE_SCORE ->
                    text(
                            "rihla.kpi.of",
                            number,
                            Numbers.format(reader, kpi.measure().type().figures().most()));
            case NUMBER, CURRENCY -> unit.isEmpty() ? number : number + "\u00a0" + unit;
            case DURATION -> texts.plural(reader, "rihla.kpi-amount." + unit, value);
        };
    }

    /** A sign stays before its number, whichever way the sentence round it runs. */
    private String leftToRight(String signed) {
        return reader.language().direction() == Direction.RTL
                ? "\u2066" + signed + "\u2069"
                : signed;
    }

    /** A period by name. */
    String period(KpiPeriod period, KpiSpan span, boolean running) {
        String name = period(period, span.firstDay());
        return running ? text("rihla.kpi.so-far", name) : name;
    }

    private String period(KpiPeriod period, LocalDate day) {
        String year = reader.digits().of(Integer.toString(day.getYear()));
        return switch (period) {
            case DAY -> dates.day(reader, day);
            case WEEK -> text("rihla.kpi.week", dates.day(reader, day));
            case MONTH ->
                    text("rihla.kpi.month", text("rihla.date.month." + day.getMonthValue()), year);
            case QUARTER ->
                    text(
                            "rihla.kpi.quarter",
                            Numbers.format(
                                    reader, (day.getMonthValue() - 1) / MONTHS_IN_A_QUARTER + 1),
                            year);
            case YEAR -> year;
        };
    }

    /** How a figure stands; of too few answers with their number. */
    String status(KpiStatus status, long answers) {
        return status == KpiStatus.TOO_FEW
                ? text("rihla.kpi.too-few", Numbers.format(reader, answers))
                : text("rihla.kpi-status." + EnumIds.id(status));
    }

    String trend(KpiTrend trend) {
        return text("rihla.kpi-trend." + EnumIds.id(trend.course()));
    }

    String text(String key, Object... values) {
        return texts.text(reader.language(), key, values);
    }

    /** A sign for each status, told apart without colour. */
    static String sign(KpiStatus status) {
        return switch (status) {
            case ON_TARGET -> "\u25cf";
            case OFF_TARGET -> "\u25c6";
            case WARNING -> "\u25b2";
            case BREACH -> "\u2716";
            case NO_TARGET -> "\u25cb";
            case TOO_FEW -> "\u2026";
            case UNKNOWN -> "\u2013";
        };
    }

    /** A sign for each course; up and down are the same in every direction of writing. */
    static String arrow(KpiTrend.Course course) {
        return switch (course) {
            case RISING -> "\u2191";
            case FALLING -> "\u2193";
            case STEADY -> "=";
            case UNCERTAIN -> "\u2248";
            case UNKNOWN -> "";
        };
    }
}
