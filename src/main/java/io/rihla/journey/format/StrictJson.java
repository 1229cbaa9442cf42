package io.rihla.journey.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.EditError;
import io.rihla.journey.MapLimits;
import io.rihla.journey.TextRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON from people one does not know: no more bytes, depth, tokens and characters than the
 * limits say, no key twice, no character that may not be stored, and the place of the first fault.
 */
final class StrictJson {

    /**
     * More tokens than a map of the largest size has; it keeps small files of many braces small.
     */
    private static final int MAX_TOKENS = 1_000_000;

    private static final int MAX_KEY_LENGTH = 1_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final MapLimits limits;
    private final JsonParser parser;

    private StrictJson(MapLimits limits, JsonParser parser) {
        this.limits = limits;
        this.parser = parser;
    }

    /**
     * Reads a document whole.
     *
     * @throws MapFormatException at the first fault
     * @throws UncheckedIOException if the stream itself fails
     */
    static JsonNode read(InputStream in, MapLimits limits) {
        JsonFactory factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(limits.depth() + 1)
                                        .maxStringLength(limits.textLength())
                                        .maxNameLength(MAX_KEY_LENGTH)
                                        .maxTokenCount(
                                                limits.equals(MapLimits.OWN)
                                                        ? Long.MAX_VALUE
                                                        : MAX_TOKENS)
                                        .build())
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .build();
        CountedStream counted = new CountedStream(in, limits.bytes());
        try (JsonParser parser = factory.createParser(counted)) {
            return new StrictJson(limits, parser).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(String json, MapLimits limits) {
        return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), limits);
    }

    private JsonNode document() throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw fault(FormatError.TRUNCATED);
            }
            JsonNode document = value(first, 0);
            if (parser.nextToken() != null) {
                throw fault(FormatError.NOT_JSON);
            }
            return document;
        } catch (JsonEOFException e) {
            throw fault(FormatError.TRUNCATED);
        } catch (StreamConstraintsException e) {
            throw tooMuch(e);
        } catch (JsonProcessingException | java.io.CharConversionException e) {
            throw fault(FormatError.NOT_JSON);
        }
    }

    private JsonNode value(JsonToken token, int depth) throws IOException {
        if (depth > limits.depth()) {
            throw fault(FormatError.TOO_DEEP, limits.depth());
        }
        return switch (token) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> NODES.textNode(text());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_NUMBER_INT ->
                    parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                            ? NODES.numberNode(parser.getBigIntegerValue())
                            : NODES.numberNode(parser.getLongValue());
            default -> throw fault(FormatError.NOT_JSON);
        };
    }

    private ObjectNode object(int depth) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            check(key);
            if (object.has(key)) {
                throw fault(FormatError.DUPLICATE_KEY);
            }
            object.set(key, value(parser.nextToken(), depth + 1));
        }
        return object;
    }

    private ArrayNode array(int depth) throws IOException {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            array.add(value(token, depth + 1));
        }
        return array;
    }

    private String text() throws IOException {
        String text = parser.getText();
        if (text.length() > limits.textLength()) {
            throw fault(FormatError.TEXT_TOO_LONG, limits.textLength());
        }
        check(text);
        return text;
    }

    private void check(String text) {
        TextRules.problem(text)
                .ifPresent(
                        problem -> {
                            throw fault(characters(problem));
                        });
    }

    private static FormatError characters(EditError problem) {
        return FormatError.valueOf(problem.name());
    }

    private MapFormatException tooMuch(StreamConstraintsException e) {
        String limit = e.getOriginalMessage();
        if (limit.contains("nesting")) {
            return fault(FormatError.TOO_DEEP, limits.depth());
        }
        if (limit.contains("String value")) {
            return fault(FormatError.TEXT_TOO_LONG, limits.textLength());
        }
        if (limit.contains("Name")) {
            return fault(FormatError.TEXT_TOO_LONG, MAX_KEY_LENGTH);
        }
        return fault(FormatError.TOO_LARGE, limits.bytes());
    }

    private MapFormatException fault(FormatError error) {
        return new MapFormatException(error, place());
    }

    private MapFormatException fault(FormatError error, int limit) {
        return new MapFormatException(error, place(), Integer.toString(limit));
    }

    private String place() {
        String place = parser.getParsingContext().pathAsPointer().toString();
        // A file may be nested deeper than a message can be long.
        return place.length() > limits.nameLength()
                ? place.substring(0, limits.nameLength())
                : place;
    }
}
