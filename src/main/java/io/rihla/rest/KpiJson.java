package io.rihla.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiGoal;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import io.rihla.text.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads definitions of KPIs out of requests. */
final class KpiJson {

    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");

    /** What holds of a new KPI where nothing else is said. */
    static final Kpi USUAL =
            new Kpi(
                    "",
                    0,
                    LocalizedText.EMPTY,
                    new KpiMeasure(
                            KpiType.NUMBER,
                            KpiSummary.MEAN,
                            "",
                            KpiSource.QUANTITATIVE,
                            KpiMeasure.USUAL_MINIMUM),
                    KpiGoal.towards(KpiDirection.HIGHER_IS_BETTER),
                    KpiPeriod.MONTH,
                    ZoneId.of("UTC"),
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    "",
                    "",
                    false);

    private KpiJson() {}

    /**
     * A definition as a request changes it: what is not given is as in {@code base}.
     *
     * @throws RestRefused if a value is of the wrong kind
     */
    static Kpi read(Kpi base, JsonNode request) {
        KpiMeasure measure = base.measure();
        KpiGoal goal = base.goal();
        return new Kpi(
                base.id(),
                base.revision(),
                label(request, "name", base.name()),
                new KpiMeasure(
                        choice(request, "type", measure.type()),
                        choice(request, "summary", measure.summary()),
                        request.has("unit") ? text(request, "unit") : measure.unit(),
                        choice(request, "source", measure.source()),
                        minimum(request, measure.minimumAnswers())),
                new KpiGoal(
                        choice(request, "direction", goal.direction()),
                        number(request, "target", goal.target()),
                        number(request, "warning", goal.warning()),
                        number(request, "breach", goal.breach())),
                choice(request, "period", base.period()),
                request.has("zone") ? zone(text(request, "zone")) : base.zone(),
                label(request, "customerSuccess", base.customerSuccess()),
                label(request, "businessSuccess", base.businessSuccess()),
                base.owner(),
                base.creator(),
                base.archived(),
                flag(request, "issueOnBreach", base.issueOnBreach()));
    }

    /** A text without blanks round it; empty where none is given. */
    static String text(JsonNode request, String field) {
        return written(request.path(field), field);
    }

    private static String written(JsonNode value, String field) {
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw RestRefused.value(field);
        }
        return value.asText("").strip();
    }

    /** Languages that are not given keep their text; an empty one takes it away. */
    private static LocalizedText label(JsonNode request, String field, LocalizedText base) {
        JsonNode given = request.path(field);
        if (!given.isMissingNode() && !given.isObject()) {
            throw RestRefused.value(field);
        }
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            JsonNode text = given.path(language.tag());
            all.put(
                    language,
                    text.isMissingNode()
                            ? base.in(language).orElse("")
                            : written(text, field + "." + language.tag()));
        }
        return new LocalizedText(all);
    }

    private static <E extends Enum<E>> E choice(JsonNode request, String field, E base) {
        String id = text(request, field);
        return id.isEmpty()
                ? base
                : EnumIds.of(base.getDeclaringClass(), id)
                        .orElseThrow(() -> RestRefused.value(field));
    }

    private static boolean flag(JsonNode request, String field, boolean base) {
        JsonNode given = request.path(field);
        if (given.isMissingNode()) {
            return base;
        }
        if (!given.isBoolean()) {
            throw RestRefused.value(field);
        }
        return given.asBoolean();
    }

    private static int minimum(JsonNode request, int base) {
        JsonNode given = request.path("minimumAnswers");
        if (given.isMissingNode()) {
            return base;
        }
        if (!given.canConvertToExactIntegral() || !given.canConvertToInt()) {
            throw RestRefused.value("minimumAnswers");
        }
        return given.asInt();
    }

    /** A number, or a text that is one; {@code null} and the empty text take it away. */
    private static Optional<BigDecimal> number(
            JsonNode request, String field, Optional<BigDecimal> base) {
        JsonNode given = request.path(field);
        if (given.isMissingNode()) {
            return base;
        }
        String written = given.isNumber() ? given.asText() : written(given, field);
        return written.isEmpty() ? Optional.empty() : Optional.of(number(written, field));
    }

    /** Nothing that takes more digits to write than a person would. */
    private static BigDecimal number(String written, String field) {
        if (!NUMBER.matcher(written).matches()) {
            throw RestRefused.value(field);
        }
        BigDecimal number = new BigDecimal(written).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw RestRefused.value("zone");
        }
    }
}
