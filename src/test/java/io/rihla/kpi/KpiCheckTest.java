package io.rihla.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KpiCheckTest {

    private static final KpiGoal NONE = KpiGoal.towards(KpiDirection.HIGHER_IS_BETTER);

    @ParameterizedTest
    @EnumSource
    void everyTypeCanBeDefined(KpiType type) {
        assertThat(problems(Samples.kpi(type))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CURRENCY,EUR,",
        "CURRENCY,SAR,",
        "CURRENCY,eur,BAD_CURRENCY",
        "CURRENCY,XQQ,BAD_CURRENCY",
        "CURRENCY,'',BAD_CURRENCY",
        "CURRENCY,€,BAD_CURRENCY",
        "DURATION,week,",
        "DURATION,fortnight,BAD_DURATION_UNIT",
        "DURATION,'',BAD_DURATION_UNIT",
        "NUMBER,قضية,",
        "NUMBER,'',",
        "NUMBER,a unit that is longer than thirty,TOO_LONG",
        "NPS,points,NO_UNIT_WANTED",
        "PERCENT,%,NO_UNIT_WANTED"
    })
    void aUnitGoesWithItsType(KpiType type, String unit, KpiError expected) {
        KpiMeasure measure = new KpiMeasure(type, KpiSummary.MEAN, unit, KpiSource.QUALITATIVE, 10);

        assertThat(problems(Samples.named("A", measure).kpi()))
                .isEqualTo(expected == null ? List.of() : List.of("unit " + expected));
    }

    @ParameterizedTest
    @CsvSource({
        "NPS,101,THRESHOLD_RANGE",
        "NPS,-100,",
        "NPS,12.25,THRESHOLD_DECIMALS",
        "NPS,12.500,",
        "CES,0.99,THRESHOLD_RANGE",
        "CES,6.75,",
        "DURATION,-1,THRESHOLD_RANGE",
        "PERCENT,340,",
        "NUMBER,1000000000000,THRESHOLD_RANGE",
        "NUMBER,-999999999999,"
    })
    void aTargetIsAFigureOfItsType(KpiType type, String target, KpiError expected) {
        KpiGoal goal = Samples.goal(KpiDirection.HIGHER_IS_BETTER, target, "", "");

        assertThat(problems(Samples.kpi(type, KpiSummary.MEAN, 1, goal)))
                .isEqualTo(expected == null ? List.of() : List.of("target " + expected));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Kpi wrong =
                Samples.kpi(
                        KpiType.NPS,
                        KpiSummary.TOTAL,
                        0,
                        Samples.goal(KpiDirection.LOWER_IS_BETTER, "50", "40", "-101"));
        LocalizedText name =
                new LocalizedText(
                        Map.of(
                                Language.EN, "x".repeat(201),
                                Language.AR, "\u064E\u064E",
                                Language.RO, "a\u202Eb"));

        assertThat(problems(new Samples.Draft(wrong).named(name).kpi()))
                .containsExactlyInAnyOrder(
                        "name.en TOO_LONG",
                        "name.ar BAD_CHARACTER",
                        "name.ro BAD_CHARACTER",
                        "summary NO_TOTAL",
                        "minimumAnswers BAD_MINIMUM",
                        "direction BAD_DIRECTION",
                        "breach THRESHOLD_RANGE",
                        "warning THRESHOLD_ORDER");
        Kpi nameless = Samples.kpi(KpiType.CES, KpiSummary.MEAN, 100_001, NONE);
        assertThat(problems(new Samples.Draft(nameless).named(LocalizedText.EMPTY).kpi()))
                .containsExactly("name KPI_WITHOUT_NAME", "minimumAnswers BAD_MINIMUM");
    }

    private static List<String> problems(Kpi kpi) {
        return new KpiCheck()
                .problems(kpi).stream()
                        .map(problem -> problem.field() + " " + problem.error())
                        .toList();
    }
}
