package io.rihla.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiPeriodTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    /** Places whose clocks and calendars do what others do not. */
    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Bucharest",
                        "Asia/Riyadh",
                        "Africa/Cairo",
                        "Asia/Beirut",
                        "America/Sao_Paulo",
                        "America/St_Johns",
                        "Pacific/Apia",
                        "Asia/Kathmandu",
                        "Australia/Lord_Howe",
                        "+14:00")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("1986-01-01T00:00:00Z").toEpochMilli(),
                        Instant.parse("2040-01-01T00:00:00Z").toEpochMilli())
                .map(Instant::ofEpochMilli);
    }

    @Property
    void everyMomentIsInExactlyOnePeriod(
            @ForAll KpiPeriod period,
            @ForAll("zones") ZoneId zone,
            @ForAll("moments") Instant moment) {
        KpiSpan span = period.containing(moment, zone);
        KpiSpan next = period.after(span, zone);

        assertThat(span.contains(moment)).isTrue();
        assertThat(next.contains(moment)).isFalse();
        assertThat(next.from()).isEqualTo(span.until());
        assertThat(period.containing(span.from(), zone)).isEqualTo(span);
        assertThat(period.containing(span.until().minusMillis(1), zone)).isEqualTo(span);
        assertThat(period.containing(span.until(), zone).from()).isEqualTo(span.until());
    }

    @Property
    void theLastPeriodsLieSideBySide(
            @ForAll KpiPeriod period,
            @ForAll("zones") ZoneId zone,
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(min = 1, max = 30) int number) {
        List<KpiSpan> spans = period.lastBefore(moment, zone, number);

        assertThat(spans).hasSize(number);
        assertThat(spans.get(number - 1)).isEqualTo(period.containing(moment, zone));
        for (int i = 1; i < number; i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).until());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,2026-11-22",
        "WEEK,2026-11-16",
        "MONTH,2026-11-01",
        "QUARTER,2026-10-01",
        "YEAR,2026-01-01"
    })
    void aPeriodIsNamedByItsFirstDay(KpiPeriod period, LocalDate first) {
        assertThat(period.containing(Instant.parse("2026-11-22T21:59:59Z"), BUCHAREST).firstDay())
                .isEqualTo(first);
    }

    /** Two minutes before midnight in Bucharest it is still yesterday there, and in Riyadh not. */
    @Test
    void theCalendarIsThatOfTheZone() {
        Instant newYear = Instant.parse("2026-12-31T21:58:00Z");

        assertThat(KpiPeriod.YEAR.containing(newYear, BUCHAREST).firstDay())
                .isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(KpiPeriod.YEAR.containing(newYear, RIYADH).firstDay())
                .isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks go forward at three in the night, and back at four.
        "Europe/Bucharest,2026-03-29,23",
        "Europe/Bucharest,2026-10-25,25",
        // At midnight: the day begins at one.
        "Africa/Cairo,2024-04-26,23",
        "Africa/Cairo,2024-10-31,25",
        // One minute after midnight it was the day before once more.
        "America/St_Johns,2009-11-01,25",
        // Half an hour.
        "Australia/Lord_Howe,2026-04-05,24.5",
        // A day that never was: clocks crossed the date line.
        "Pacific/Apia,2011-12-30,0",
        "Asia/Riyadh,2026-03-29,24"
    })
    void aDayHasAsManyHoursAsItsClocksSay(String zone, LocalDate day, double hours) {
        ZoneId place = ZoneId.of(zone);
        KpiSpan before =
                KpiPeriod.DAY.containing(
                        day.minusDays(1).atTime(12, 0).atZone(place).toInstant(), place);
        KpiSpan span = KpiPeriod.DAY.after(before, place);

        assertThat(span.firstDay()).isEqualTo(day);
        assertThat(Duration.between(span.from(), span.until()))
                .isEqualTo(Duration.ofMinutes((long) (hours * 60)));
    }

    /** In St John's clocks went back at 00:01 to 23:01: that hour belongs to the new day. */
    @Test
    void anHourThatClocksRepeatOverMidnightBelongsToTheNewDay() {
        ZoneId place = ZoneId.of("America/St_Johns");
        Instant repeated = Instant.parse("2009-11-01T02:45:00Z");
        assertThat(repeated.atZone(place).toLocalDate()).isEqualTo(LocalDate.of(2009, 10, 31));

        assertThat(KpiPeriod.MONTH.containing(repeated, place).firstDay())
                .isEqualTo(LocalDate.of(2009, 11, 1));
    }
}
