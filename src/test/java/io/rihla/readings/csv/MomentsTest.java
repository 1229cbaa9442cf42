package io.rihla.readings.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.readings.BadReading;
import io.rihla.readings.ReadingError;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people's programs write them. */
class MomentsTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-05 | UNKNOWN | 2026-03-04T22:00:00Z",
                "2026/3/5 | UNKNOWN | 2026-03-04T22:00:00Z",
                "2026-03-05T10:11 | UNKNOWN | 2026-03-05T08:11:00Z",
                "2026-03-05 10:11:12.5 | UNKNOWN | 2026-03-05T08:11:12.500Z",
                "2026-03-05T10:11:12Z | UNKNOWN | 2026-03-05T10:11:12Z",
                "2026-03-05T10:11:12+05:30 | UNKNOWN | 2026-03-05T04:41:12Z",
                "2026-03-05T10:11:12+0530 | UNKNOWN | 2026-03-05T04:41:12Z",
                "5.3.2026 | UNKNOWN | 2026-03-04T22:00:00Z",
                "05.03.2026, 10:11 | UNKNOWN | 2026-03-05T08:11:00Z",
                "5/3/2026 | DAY_FIRST | 2026-03-04T22:00:00Z",
                "5/3/2026 | MONTH_FIRST | 2026-05-02T21:00:00Z",
                "25/3/2026 | UNKNOWN | 2026-03-24T22:00:00Z",
                "3/25/2026 | UNKNOWN | 2026-03-24T22:00:00Z",
                "3/3/2026 | UNKNOWN | 2026-03-02T22:00:00Z",
                "3/25/2026 10:30 PM | MONTH_FIRST | 2026-03-25T20:30:00Z",
                "3/25/2026 12:30 am | MONTH_FIRST | 2026-03-24T22:30:00Z",
                "٥/٣/٢٠٢٦ | DAY_FIRST | 2026-03-04T22:00:00Z",
                "٢٠٢٦/٠٣/٠٥، ١٠:٣٠ م | UNKNOWN | 2026-03-05T20:30:00Z",
                "2026-03-29T03:30 | UNKNOWN | 2026-03-29T01:30:00Z",
                "2026-10-25T03:30 | UNKNOWN | 2026-10-25T00:30:00Z",
            })
    void isAMoment(String cell, DateOrder order, Instant moment) {
        assertThat(Moments.read(cell, order, BUCHAREST)).isEqualTo(moment);
    }

    /** Blanks could stand in several places of it, which nobody is to try one after the other. */
    @Test
    void whatIsMuchTooLongIsNotLookedAt() {
        String padded = "2026-03-05T10:11" + " ".repeat(50) + "Z";
        assertThatThrownBy(() -> Moments.read(padded, DateOrder.UNKNOWN, BUCHAREST))
                .isInstanceOfSatisfying(
                        BadReading.class,
                        bad -> assertThat(bad.at(1).error()).isEqualTo(ReadingError.BAD_DATE));
        assertThat(Moments.hint("25/3/2026 10:11" + " ".repeat(50) + "Z")).isEmpty();
        assertThat(Moments.hint("25/3/2026 10:11" + " ".repeat(40) + "Z"))
                .contains(DateOrder.DAY_FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | UNKNOWN | NO_DATE",
                "5/3/2026 | UNKNOWN | AMBIGUOUS_DATE",
                "5-3-2026 | UNKNOWN | AMBIGUOUS_DATE",
                "25/3/2026 | MONTH_FIRST | BAD_DATE",
                "2026-02-30 | UNKNOWN | BAD_DATE",
                "5.3.26 | DAY_FIRST | BAD_DATE",
                "yesterday | UNKNOWN | BAD_DATE",
                "=TODAY() | UNKNOWN | BAD_DATE",
                "2026-03-05T25:00 | UNKNOWN | BAD_DATE",
                "2026-03-05 13:00 PM | UNKNOWN | BAD_DATE",
                "46086 | UNKNOWN | BAD_DATE",
            })
    void isNoMoment(String cell, DateOrder order, ReadingError error) {
        assertThatThrownBy(() -> Moments.read(cell, order, BUCHAREST))
                .isInstanceOfSatisfying(
                        BadReading.class, bad -> assertThat(bad.at(1).error()).isEqualTo(error));
    }
}
