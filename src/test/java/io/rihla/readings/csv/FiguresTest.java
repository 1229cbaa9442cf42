package io.rihla.readings.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.readings.BadReading;
import io.rihla.readings.ReadingError;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people's programs write them. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | POINT | 7",
                "+7 | UNKNOWN | 7",
                "-7 | COMMA | -7",
                "−7,5 | COMMA | -7.5",
                "3.14 | POINT | 3.14",
                "3,14 | COMMA | 3.14",
                "3.14 | UNKNOWN | 3.14",
                "3,14 | UNKNOWN | 3.14",
                "0.125 | UNKNOWN | 0.125",
                ".5 | POINT | 0.5",
                "-,5 | COMMA | -0.5",
                "1234.567 | UNKNOWN | 1234.567",
                "1,234 | POINT | 1234",
                "1.234 | COMMA | 1234",
                "1.234 | POINT | 1.234",
                "1,234.5 | UNKNOWN | 1234.5",
                "1.234,5 | UNKNOWN | 1234.5",
                "1,234,567 | UNKNOWN | 1234567",
                "1.234.567,89 | COMMA | 1234567.89",
                "1 234 567,5 | COMMA | 1234567.5",
                "1'234.5 | POINT | 1234.5",
                "٤٫٥ | UNKNOWN | 4.5",
                "١٬٢٣٤٫٥ | POINT | 1234.5",
                "١٬٢٣٤ | COMMA | 1234",
                "۱۲۳ | UNKNOWN | 123",
                "12.5% | POINT | 12.5",
                "١٢٫٥٪ | POINT | 12.5",
                "1E+05 | UNKNOWN | 1E+5",
                "1,5e3 | COMMA | 1.5E+3",
            })
    void isANumber(String cell, DecimalMark mark, BigDecimal number) {
        assertThat(Figures.read(cell, mark, "value")).isEqualByComparingTo(number);
    }

    /** The left-to-right mark that copying out of a page brings along. */
    @Test
    void marksOfDirectionSayNothing() {
        assertThat(Figures.read("\u200E12\u200F", DecimalMark.POINT, "value"))
                .isEqualByComparingTo("12");
        assertThat(Figures.read("1\u00A0234,5", DecimalMark.COMMA, "value"))
                .isEqualByComparingTo("1234.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | UNKNOWN | AMBIGUOUS_NUMBER",
                "12.345 | UNKNOWN | AMBIGUOUS_NUMBER",
                "=1+1 | POINT | BAD_NUMBER",
                "=SUM(A1:A9) | POINT | BAD_NUMBER",
                "@5 | POINT | BAD_NUMBER",
                "five | POINT | BAD_NUMBER",
                "1,23 | POINT | BAD_NUMBER",
                "1.23.4 | UNKNOWN | BAD_NUMBER",
                "12,34,567 | POINT | BAD_NUMBER",
                "1 23 | POINT | BAD_NUMBER",
                "5. | POINT | BAD_NUMBER",
                ". | POINT | BAD_NUMBER",
                "- | POINT | BAD_NUMBER",
                "--5 | POINT | BAD_NUMBER",
                "1e999999 | POINT | BAD_NUMBER",
                "NaN | POINT | BAD_NUMBER",
                "€ 5 | POINT | BAD_NUMBER",
                "% | POINT | NO_VALUE",
            })
    void isNoNumber(String cell, DecimalMark mark, ReadingError error) {
        assertRefused(() -> Figures.read(cell, mark, "value"), error);
    }

    @Test
    void aVeryLongNumberIsNone() {
        assertRefused(
                () -> Figures.read("9".repeat(1_000_000), DecimalMark.POINT, "value"),
                ReadingError.BAD_NUMBER);
    }

    @Test
    void countsAreWhole() {
        assertThat(Figures.count("1,200", DecimalMark.POINT, "answers")).isEqualTo(1200);
        assertRefused(
                () -> Figures.count("1.5", DecimalMark.POINT, "answers"), ReadingError.NOT_WHOLE);
        assertRefused(
                () -> Figures.count("9".repeat(25), DecimalMark.POINT, "answers"),
                ReadingError.NUMBER_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5 | POINT",
                "3,5 | COMMA",
                "1,234.5 | POINT",
                "1.234,5 | COMMA",
                "1,234,567 | POINT",
                "0,125 | COMMA",
                "1,234 | ",
                "12 | ",
                "=1,5 | ",
            })
    void numbersGiveTheirMarkAway(String cell, DecimalMark mark) {
        assertThat(Figures.hint(cell).orElse(null)).isEqualTo(mark);
    }

    private static void assertRefused(ThrowingCallable work, ReadingError error) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BadReading.class, bad -> assertThat(bad.at(1).error()).isEqualTo(error));
    }
}
