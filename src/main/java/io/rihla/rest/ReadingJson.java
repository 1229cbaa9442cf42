package io.rihla.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.EnumIds;
import io.rihla.journey.TextRules;
import io.rihla.readings.BadReading;
import io.rihla.readings.Kept;
import io.rihla.readings.Measured;
import io.rihla.readings.NewReading;
import io.rihla.readings.ReadingError;
import io.rihla.readings.ReadingProblem;
import io.rihla.readings.Scale;
import io.rihla.readings.StoredReading;
import io.rihla.readings.Tally;
import io.rihla.readings.csv.Column;
import io.rihla.readings.csv.DateOrder;
import io.rihla.readings.csv.DecimalMark;
import io.rihla.readings.csv.Encoding;
import io.rihla.readings.csv.ImportJob;
import io.rihla.readings.csv.ImportProgress;
import io.rihla.readings.csv.ImportSettings;
import io.rihla.readings.csv.Moments;
import io.rihla.readings.csv.Separator;
import io.rihla.readings.csv.Shape;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Readings and imports as requests and answers have them. */
final class ReadingJson {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_COLUMN = 200;

    private ReadingJson() {}

    /**
     * One reading out of a request.
     *
     * @param zone where clocks show times without an offset
     * @throws BadReading if it cannot be one
     */
    static NewReading reading(JsonNode json, ZoneId zone) {
        return new NewReading(
                text(json, "use").orElse(""),
                text(json, "id").orElse(""),
                Moments.read(text(json, "at").orElse(""), DateOrder.UNKNOWN, zone),
                new Measured(
                        number(json, "value"),
                        count(json, "answers"),
                        count(json, "favourable"),
                        count(json, "neutral"),
                        count(json, "unfavourable"),
                        number(json, "deviation")));
    }

    /** How a file is to be read. */
    static ImportSettings settings(JsonNode json) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        json.path("columns")
                .properties()
                .forEach(
                        entry -> {
                            String name = entry.getValue().asText("");
                            if (name.isBlank()
                                    || name.length() > LONGEST_COLUMN
                                    || TextRules.problem(name).isPresent()) {
                                throw RestRefused.value("columns." + entry.getKey());
                            }
                            columns.put(
                                    EnumIds.of(Column.class, entry.getKey())
                                            .orElseThrow(
                                                    () ->
                                                            RestRefused.value(
                                                                    "columns." + entry.getKey())),
                                    name);
                        });
        Optional<String> use = plain(json, "use");
        if (use.flatMap(TextRules::problem).isPresent()) {
            throw RestRefused.value("use");
        }
        return new ImportSettings(
                use,
                choice(Scale.class, json, "scale"),
                zone(json),
                choice(Encoding.class, json, "encoding"),
                choice(Separator.class, json, "separator"),
                choice(DateOrder.class, json, "dates"),
                choice(DecimalMark.class, json, "decimals"),
                json.path("header").asBoolean(true),
                columns);
    }

    /** How answers are counted, if it is said. */
    static Optional<Scale> scale(JsonNode json) {
        return choice(Scale.class, json, "scale");
    }

    static ZoneId zone(JsonNode json) {
        try {
            return ZoneId.of(json.path("zone").asText("UTC"));
        } catch (DateTimeException unknown) {
            throw RestRefused.value("zone");
        }
    }

    static ObjectNode kept(Kept kept) {
        return Json.object()
                .put("added", kept.added())
                .put("corrected", kept.corrected())
                .put("unchanged", kept.unchanged());
    }

    static ObjectNode stored(StoredReading stored) {
        Tally tally = stored.reading().tally();
        ObjectNode json =
                Json.object()
                        .put("place", stored.reading().at().toEpochMilli() + "-" + stored.id())
                        .put("id", stored.reading().externalId())
                        .put("at", stored.reading().at().toString())
                        .put("answers", tally.answers())
                        .put("favourable", tally.favourable())
                        .put("unfavourable", tally.unfavourable())
                        .put("total", tally.total().stripTrailingZeros().toPlainString());
        tally.deviation()
                .ifPresent(
                        deviation ->
                                json.put(
                                        "deviation",
                                        deviation.stripTrailingZeros().toPlainString()));
        return json;
    }

    static ObjectNode job(ImportJob job) {
        ImportProgress progress = job.progress();
        ObjectNode json = kept(progress.kept());
        json.put("id", job.id());
        json.put("map", job.map());
        json.put("begun", job.begun().toString());
        json.put("done", progress.done());
        json.put("line", progress.line());
        json.put("bytes", progress.bytes());
        json.put("records", progress.records());
        json.put("refused", progress.refused());
        return json;
    }

    static ObjectNode shape(Shape shape) {
        ObjectNode json = Json.object();
        json.put("encoding", EnumIds.id(shape.encoding()));
        json.put("separator", EnumIds.id(shape.separator()));
        json.put("dates", EnumIds.id(shape.dates()));
        json.put("decimals", EnumIds.id(shape.decimals()));
        ArrayNode header = json.putArray("header");
        shape.header().forEach(header::add);
        ObjectNode columns = json.putObject("columns");
        shape.columns().forEach((column, place) -> columns.put(column.id(), place + 1));
        return json;
    }

    static ObjectNode problem(ReadingProblem problem, String sentence) {
        return Json.object()
                .put("code", problem.error().code())
                .put("message", sentence)
                .put("place", problem.place())
                .put("field", problem.field())
                .put("text", problem.text());
    }

    private static <E extends Enum<E>> Optional<E> choice(
            Class<E> type, JsonNode json, String field) {
        Optional<String> given = plain(json, field);
        return given.map(id -> EnumIds.of(type, id).orElseThrow(() -> RestRefused.value(field)));
    }

    private static Optional<String> plain(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw RestRefused.value(field);
        }
        return Optional.of(value.asText("")).filter(text -> !text.isBlank() && value.isTextual());
    }

    private static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonNode json, String field) {
        Optional<String> written = text(json, field);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (written.get().length() <= LONGEST_NUMBER) {
                return Optional.of(new BigDecimal(written.get()));
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        throw new BadReading(ReadingError.BAD_NUMBER, field, written.get());
    }

    private static Optional<Long> count(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new BadReading(ReadingError.NOT_WHOLE, field, value.asText());
        }
        return Optional.of(value.longValue());
    }
}
