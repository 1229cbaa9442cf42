package io.rihla.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.EnumIds;
import io.rihla.journey.TextRules;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.MapFormatException;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiGoal;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** A KPI of the library as a line. */
final class KpiLine {

    private KpiLine() {}

    static ObjectNode write(Kpi kpi) {
        KpiMeasure measure = kpi.measure();
        KpiGoal goal = kpi.goal();
        ObjectNode line = Values.object();
        line.put("id", kpi.id());
        line.put("revision", kpi.revision());
        line.set("name", Values.json(kpi.name()));
        line.put("type", EnumIds.id(measure.type()));
        line.put("summary", EnumIds.id(measure.summary()));
        line.put("unit", measure.unit());
        line.put("source", EnumIds.id(measure.source()));
        line.put("minimumAnswers", measure.minimumAnswers());
        line.put("direction", EnumIds.id(goal.direction()));
        threshold(line, "target", goal.target());
        threshold(line, "warning", goal.warning());
        threshold(line, "breach", goal.breach());
        line.put("period", EnumIds.id(kpi.period()));
        line.put("zone", kpi.zone().getId());
        line.set("customerSuccess", Values.json(kpi.customerSuccess()));
        line.set("businessSuccess", Values.json(kpi.businessSuccess()));
        line.put("owner", kpi.owner());
        line.put("creator", kpi.creator());
        line.put("archived", kpi.archived());
        line.put("issueOnBreach", kpi.issueOnBreach());
        return line;
    }

    static Kpi read(JsonNode json) {
        Values line = new Values(json);
        String id = line.needed("id");
        if (!TextRules.isId(id)) {
            throw new MapFormatException(FormatError.BAD_ID, "/id");
        }
        return new Kpi(
                id,
                Math.max(0, line.whole("revision")),
                line.texts("name"),
                new KpiMeasure(
                        line.choice("type", KpiType.class),
                        line.choice("summary", KpiSummary.class),
                        line.text("unit"),
                        line.choice("source", KpiSource.class),
                        minimum(line)),
                new KpiGoal(
                        line.choice("direction", KpiDirection.class),
                        line.number("target"),
                        line.number("warning"),
                        line.number("breach")),
                line.choice("period", KpiPeriod.class),
                zone(line.needed("zone")),
                line.texts("customerSuccess"),
                line.texts("businessSuccess"),
                line.text("owner"),
                line.text("creator"),
                line.flag("archived"),
                line.flag("issueOnBreach"));
    }

    private static int minimum(Values line) {
        long minimum = line.whole("minimumAnswers");
        if (minimum != (int) minimum) {
            throw Values.unfit("minimumAnswers", Long.toString(minimum));
        }
        return (int) minimum;
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw Values.unfit("zone", id);
        }
    }

    private static void threshold(ObjectNode line, String field, Optional<BigDecimal> value) {
        value.ifPresent(number -> line.put(field, number.toPlainString()));
    }
}
