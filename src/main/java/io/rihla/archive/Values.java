package io.rihla.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.MapFormatException;
import io.rihla.text.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of a line; whatever is not as it should be is refused with its place. */
record Values(JsonNode line) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode json(LocalizedText text) {
        ObjectNode json = object();
        text.texts().forEach((language, words) -> json.put(language.tag(), words));
        return json;
    }

    /** Empty where the line has none. */
    String text(String field) {
        JsonNode value = line.path(field);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw wrong(field, "text");
        }
        return value.asText("");
    }

    String needed(String field) {
        String value = text(field);
        if (value.isEmpty()) {
            throw new MapFormatException(FormatError.MISSING, "/" + field);
        }
        return value;
    }

    boolean flag(String field) {
        JsonNode value = line.path(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw wrong(field, "boolean");
        }
        return value.asBoolean(false);
    }

    /** 0 where the line has none. */
    long whole(String field) {
        JsonNode value = line.path(field);
        if (!value.isMissingNode()
                && (!value.canConvertToExactIntegral() || !value.canConvertToLong())) {
            throw wrong(field, "number");
        }
        return value.asLong(0);
    }

    Optional<BigDecimal> number(String field) {
        String written = text(field);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(written).matches()) {
            throw unfit(field, written);
        }
        return Optional.of(new BigDecimal(written));
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        String id = needed(field);
        return EnumIds.of(type, id).orElseThrow(() -> unfit(field, id));
    }

    LocalizedText texts(String field) {
        JsonNode given = line.path(field);
        if (!given.isMissingNode() && !given.isObject()) {
            throw wrong(field, "object");
        }
        Map<Language, String> texts = new EnumMap<>(Language.class);
        given.fields()
                .forEachRemaining(
                        each -> {
                            String place = field + "/" + each.getKey();
                            Language language =
                                    Language.ofTag(each.getKey())
                                            .orElseThrow(
                                                    () ->
                                                            new MapFormatException(
                                                                    FormatError.UNKNOWN_LANGUAGE,
                                                                    "/" + place,
                                                                    each.getKey()));
                            if (!each.getValue().isTextual()) {
                                throw wrong(place, "text");
                            }
                            texts.put(language, each.getValue().asText());
                        });
        return new LocalizedText(texts);
    }

    Instant moment(String field) {
        String written = needed(field);
        try {
            return Instant.parse(written);
        } catch (DateTimeException none) {
            throw unfit(field, written);
        }
    }

    static MapFormatException wrong(String field, String type) {
        return new MapFormatException(FormatError.WRONG_TYPE, "/" + field, type);
    }

    static MapFormatException unfit(String field, String value) {
        return new MapFormatException(FormatError.UNKNOWN_CHOICE, "/" + field, value);
    }
}
