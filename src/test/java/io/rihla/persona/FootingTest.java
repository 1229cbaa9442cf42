package io.rihla.persona;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Rank;
import io.rihla.persona.Footing.Grade;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void withoutEvidenceItIsAnAssumption() {
        assertThat(Footing.of(List.of(), TODAY, 12).grade()).isEqualTo(Grade.ASSUMPTION);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-22, 12, SOUND, 12",
        "2025-11-21, 12, AGEING, 12",
        "2025-11-21, 0, SOUND, 12",
        "2026-11-23, 1, SOUND, 0",
        "2026-10-23, 1, SOUND, 0",
        "'', 12, UNDATED, 0"
    })
    void itAgesADayAfterItsTime(String date, int lasts, Grade grade, int months) {
        Footing footing = Footing.of(evidence(date), TODAY, lasts);

        assertThat(footing.grade()).isEqualTo(grade);
        assertThat(footing.months(TODAY)).isEqualTo(months);
    }

    @Test
    void theNewestPieceCounts() {
        Footing footing = Footing.of(evidence("2019-01-01", "2026-01-01", ""), TODAY, 12);

        assertThat(footing)
                .isEqualTo(
                        new Footing(
                                3, java.util.Optional.of(LocalDate.of(2026, 1, 1)), Grade.SOUND));
    }

    private static List<Evidence> evidence(String... dates) {
        return Arrays.stream(dates)
                .map(
                        date ->
                                Evidence.of(
                                                "e",
                                                new Rank("i"),
                                                EvidenceKind.INTERVIEW,
                                                LocalizedText.EMPTY)
                                        .with(Field.DATE, date))
                .toList();
    }
}
