package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private final Dates dates = new Dates(new Texts());

    @ParameterizedTest
    @CsvSource({"en,d MMM y", "ar,d MMMM y", "ro,d MMM y"})
    void namesTheMonthsAsTheCldr(String tag, String pattern) {
        TextLocale locale = TextLocale.ofTag(tag).orElseThrow();
        SimpleDateFormat cldr =
                new SimpleDateFormat(pattern, ULocale.forLanguageTag(tag + "-u-nu-latn"));
        cldr.setTimeZone(TimeZone.GMT_ZONE);

        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> LocalDate.of(2026, month, month)))
                .allSatisfy(
                        day ->
                                assertThat(dates.day(locale, day))
                                        .isEqualTo(cldr.format(atMidnight(day))));
    }

    @Test
    void writesAMomentInEveryLanguage() {
        LocalDateTime moment = LocalDateTime.of(2026, 11, 2, 9, 5);

        assertThat(written("en", moment)).isEqualTo("2 Nov 2026, 09:05");
        assertThat(written("ro", moment)).isEqualTo("2 nov. 2026, 09:05");
        assertThat(written("ar", moment)).isEqualTo("2 نوفمبر 2026، 09:05");
        assertThat(written("ar-u-nu-arab", moment)).isEqualTo("٢ نوفمبر ٢٠٢٦، ٠٩:٠٥");
    }

    private String written(String tag, LocalDateTime moment) {
        return dates.dayTime(TextLocale.ofTag(tag).orElseThrow(), moment);
    }

    private static Date atMidnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
