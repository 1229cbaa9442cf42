package io.rihla.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.EnumIds;
import io.rihla.readings.Kept;
import io.rihla.readings.ReadingError;
import io.rihla.readings.ReadingProblem;
import io.rihla.readings.Scale;
import io.rihla.readings.csv.Column;
import io.rihla.readings.csv.DateOrder;
import io.rihla.readings.csv.DecimalMark;
import io.rihla.readings.csv.Encoding;
import io.rihla.readings.csv.ImportProgress;
import io.rihla.readings.csv.ImportSettings;
import io.rihla.readings.csv.Separator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an import is written into its row. What a later version adds is passed over. */
final class ImportJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ImportJson() {}

    static String write(ImportSettings settings) {
        ObjectNode json = JSON.createObjectNode();
        settings.use().ifPresent(use -> json.put("use", use));
        put(json, "scale", settings.scale());
        json.put("zone", settings.zone().getId());
        put(json, "encoding", settings.encoding());
        put(json, "separator", settings.separator());
        put(json, "dates", settings.dates());
        put(json, "decimals", settings.decimals());
        json.put("header", settings.header());
        ObjectNode columns = json.putObject("columns");
        settings.columns().forEach((column, name) -> columns.put(column.id(), name));
        return json.toString();
    }

    static ImportSettings settings(String written) {
        JsonNode json = read(written);
        Map<Column, String> columns = new EnumMap<>(Column.class);
        json.path("columns")
                .properties()
                .forEach(
                        entry ->
                                EnumIds.of(Column.class, entry.getKey())
                                        .ifPresent(
                                                column ->
                                                        columns.put(
                                                                column,
                                                                entry.getValue().asText())));
        return new ImportSettings(
                Optional.of(json.path("use").asText("")).filter(use -> !use.isEmpty()),
                get(json, "scale", Scale.class),
                ZoneId.of(json.path("zone").asText("UTC")),
                get(json, "encoding", Encoding.class),
                get(json, "separator", Separator.class),
                get(json, "dates", DateOrder.class),
                get(json, "decimals", DecimalMark.class),
                json.path("header").asBoolean(true),
                columns);
    }

    static String write(ImportProgress progress) {
        ObjectNode json = JSON.createObjectNode();
        json.put("line", progress.line());
        json.put("print", progress.print());
        json.put("bytes", progress.bytes());
        json.put("records", progress.records());
        json.put("added", progress.kept().added());
        json.put("corrected", progress.kept().corrected());
        json.put("unchanged", progress.kept().unchanged());
        json.put("refused", progress.refused());
        json.put("done", progress.done());
        ArrayNode problems = json.putArray("problems");
        for (ReadingProblem problem : progress.problems()) {
            ObjectNode one = problems.addObject();
            one.put("error", problem.error().code());
            one.put("line", problem.place());
            one.put("field", problem.field());
            one.put("text", problem.text());
            ArrayNode values = one.putArray("values");
            problem.values().forEach(values::add);
        }
        return json.toString();
    }

    static ImportProgress progress(String written) {
        JsonNode json = read(written);
        List<ReadingProblem> problems = new ArrayList<>();
        for (JsonNode one : json.path("problems")) {
            List<String> values = new ArrayList<>();
            one.path("values").forEach(value -> values.add(value.asText()));
            EnumIds.of(ReadingError.class, one.path("error").asText())
                    .ifPresent(
                            error ->
                                    problems.add(
                                            new ReadingProblem(
                                                    error,
                                                    one.path("line").asLong(),
                                                    one.path("field").asText(),
                                                    one.path("text").asText(),
                                                    values)));
        }
        return new ImportProgress(
                json.path("line").asLong(),
                json.path("print").asLong(),
                json.path("bytes").asLong(),
                json.path("records").asLong(),
                new Kept(
                        json.path("added").asLong(),
                        json.path("corrected").asLong(),
                        json.path("unchanged").asLong()),
                json.path("refused").asLong(),
                problems,
                json.path("done").asBoolean());
    }

    private static void put(ObjectNode json, String field, Optional<? extends Enum<?>> value) {
        value.ifPresent(constant -> json.put(field, EnumIds.id(constant)));
    }

    private static <E extends Enum<E>> Optional<E> get(JsonNode json, String field, Class<E> type) {
        return EnumIds.of(type, json.path(field).asText(""));
    }

    private static JsonNode read(String written) {
        try {
            return JSON.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An import cannot be read", e);
        }
    }
}
