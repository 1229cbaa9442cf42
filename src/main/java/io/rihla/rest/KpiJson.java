package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.PersonNames;
import io.rihla.journey.Viewer;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiGoal;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Definitions of KPIs as our resource reads them and tells of them. */
@ConfluenceComponent
public class KpiJson {

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
                    ZoneOffset.UTC,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    "",
                    "",
                    false);

    private final PersonNames people;

    public KpiJson(PersonNames people) {
        this.people = people;
    }

    /** Lines of a list, with one question for all owners. */
    ArrayNode all(List<Kpi> kpis, Viewer viewer, TextLocale locale) {
        Set<String> owners =
                kpis.stream()
                        .map(Kpi::owner)
                        .filter(owner -> !owner.isEmpty())
                        .collect(Collectors.toSet());
        Map<String, String> names = owners.isEmpty() ? Map.of() : people.of(owners);
        ArrayNode list = Json.object().putArray("kpis");
        for (Kpi kpi : kpis) {
            ObjectNode line = one(kpi, locale.language());
            line.put("ownerName", names.getOrDefault(kpi.owner(), ""));
            line.put("mayChange", KpiLibrary.mayChange(viewer, kpi));
            list.add(line);
        }
        return list;
    }

    private static ObjectNode one(Kpi kpi, Language language) {
        LocalizedText.Shown shown =
                kpi.name()
                        .shownIn(language, Language.EN)
                        .orElse(new LocalizedText.Shown(kpi.id(), Language.EN, true));
        ObjectNode line = Json.object();
        line.put("id", kpi.id());
        line.put("revision", kpi.revision());
        line.put("shown", shown.text());
        line.put("lang", shown.language().tag());
        line.put("dir", shown.language().direction().html());
        texts(line, "name", kpi.name());
        measure(line, kpi.measure());
        goal(line, kpi.goal());
        line.put("period", EnumIds.id(kpi.period()));
        line.put("zone", kpi.zone().getId());
        texts(line, "customerSuccess", kpi.customerSuccess());
        texts(line, "businessSuccess", kpi.businessSuccess());
        line.put("archived", kpi.archived());
        return line;
    }

    static void measure(ObjectNode line, KpiMeasure measure) {
        line.put("type", EnumIds.id(measure.type()));
        line.put("summary", EnumIds.id(measure.summary()));
        line.put("unit", measure.unit());
        line.put("source", EnumIds.id(measure.source()));
        line.put("minimumAnswers", measure.minimumAnswers());
    }

    private static void goal(ObjectNode line, KpiGoal goal) {
        line.put("direction", EnumIds.id(goal.direction()));
        line.put("target", goal.target().orElse(null));
        line.put("warning", goal.warning().orElse(null));
        line.put("breach", goal.breach().orElse(null));
    }

    private static void texts(ObjectNode line, String field, LocalizedText label) {
        ObjectNode byTag = line.putObject(field);
        for (Language language : Language.values()) {
            byTag.put(language.tag(), label.in(language).orElse(""));
        }
    }

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
                base.archived());
    }

    /** A text without blanks round it; empty where none is given. */
    static String text(JsonNode request, String field) {
        return text(request.path(field), field);
    }

    private static String text(JsonNode value, String field) {
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
                            : text(text, field + "." + language.tag()));
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

    private static int minimum(JsonNode request, int base) {
        JsonNode given = request.path("minimumAnswers");
        if (!given.isMissingNode() && !given.canConvertToExactIntegral()) {
            throw RestRefused.value("minimumAnswers");
        }
        return given.isMissingNode()
                ? base
                : Math.toIntExact(Math.max(-1, Math.min(given.asLong(), Integer.MAX_VALUE)));
    }

    /** A number, or a text that is one; {@code null} and the empty text take it away. */
    private static Optional<BigDecimal> number(
            JsonNode request, String field, Optional<BigDecimal> base) {
        JsonNode given = request.path(field);
        if (given.isMissingNode()) {
            return base;
        }
        if (given.isNull() || given.asText("").isBlank() && given.isTextual()) {
            return Optional.empty();
        }
        String written = given.asText().strip();
        if (!given.isNumber() && !given.isTextual() || written.length() > LONGEST_NUMBER) {
            throw RestRefused.value(field);
        }
        try {
            BigDecimal number = new BigDecimal(written).stripTrailingZeros();
            if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER
                    || Math.abs(number.scale()) > LONGEST_NUMBER) {
                throw RestRefused.value(field);
            }
            return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
        } catch (NumberFormatException malformed) {
            throw RestRefused.value(field);
        }
    }

    private static final int LONGEST_NUMBER = 40;

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw RestRefused.value("zone");
        }
    }
}
