package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.feeds.FeedError;
import io.rihla.feeds.FeedMeasure;
import io.rihla.feeds.FeedOutcome;
import io.rihla.journey.EditError;
import io.rihla.journey.ElementKind;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Feeling;
import io.rihla.journey.LaneKind;
import io.rihla.journey.Life;
import io.rihla.journey.MapState;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PainPointKind;
import io.rihla.journey.TouchpointKind;
import io.rihla.journey.format.FormatError;
import io.rihla.kpi.DurationUnit;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiError;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiStatus;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiTrend;
import io.rihla.kpi.KpiType;
import io.rihla.persona.SegmentBasis;
import io.rihla.persona.SegmentError;
import io.rihla.persona.picture.PictureError;
import io.rihla.readings.ReadingError;
import io.rihla.tracking.DepartmentColour;
import io.rihla.tracking.DepartmentError;
import io.rihla.tracking.DepartmentPattern;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a map may hold has a name in every language. */
class EnumTextsTest {

    private static final List<Map.Entry<String, ? extends Enum<?>[]>> AREAS =
            List.of(
                    Map.entry("rihla.department-colour", DepartmentColour.values()),
                    Map.entry("rihla.department-pattern", DepartmentPattern.values()),
                    Map.entry("rihla.kpi-direction", KpiDirection.values()),
                    Map.entry("rihla.kpi-period", KpiPeriod.values()),
                    Map.entry("rihla.kpi-source", KpiSource.values()),
                    Map.entry("rihla.kpi-status", KpiStatus.values()),
                    Map.entry("rihla.kpi-summary", KpiSummary.values()),
                    Map.entry("rihla.kpi-trend", KpiTrend.Course.values()),
                    Map.entry("rihla.kpi-type", KpiType.values()),
                    Map.entry("rihla.kpi-unit", DurationUnit.values()),
                    Map.entry("rihla.rest", DepartmentError.values()),
                    Map.entry("rihla.rest", SegmentError.values()),
                    Map.entry("rihla.rest", KpiError.values()),
                    Map.entry("rihla.rest", FeedError.values()),
                    Map.entry("rihla.feed-measure", FeedMeasure.values()),
                    Map.entry("rihla.feed-outcome", FeedOutcome.values()),
                    Map.entry("rihla.segment-basis", SegmentBasis.values()),
                    Map.entry("rihla.picture-error", PictureError.values()),
                    Map.entry("rihla.reading-error", ReadingError.values()),
                    Map.entry("rihla.edit-error", EditError.values()),
                    Map.entry("rihla.format-error", FormatError.values()),
                    Map.entry("rihla.element", ElementKind.values()),
                    Map.entry("rihla.lane", LaneKind.values()),
                    Map.entry("rihla.touchpoint-kind", TouchpointKind.values()),
                    Map.entry("rihla.pain-point-kind", PainPointKind.values()),
                    Map.entry("rihla.life", Life.values()),
                    Map.entry("rihla.state", MapState.values()));

    private final Texts texts = new Texts();

    @Test
    void everyValueHasAName() {
        AREAS.forEach(
                area -> {
                    for (Enum<?> value : area.getValue()) {
                        assertNamed(area.getKey() + "." + EnumIds.id(value));
                    }
                });
    }

    @Test
    void everyFeelingSeverityAndLanguageHasAName() {
        IntStream.rangeClosed(Feeling.MIN, Feeling.MAX)
                .forEach(value -> assertNamed("rihla.feeling." + value));
        IntStream.rangeClosed(PainPoint.MIN_SEVERITY, PainPoint.MAX_SEVERITY)
                .forEach(value -> assertNamed("rihla.severity." + value));
        for (Language language : Language.values()) {
            assertNamed("rihla.language." + language.tag());
        }
    }

    private void assertNamed(String key) {
        for (Language language : Language.values()) {
            assertThat(texts.has(language, key)).as("%s in %s", key, language).isTrue();
        }
    }
}
