package io.rihla.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.text.Language;
import java.util.EnumMap;
import java.util.Map;

/** Reads a segment out of a request. */
final class SegmentJson {

    private SegmentJson() {}

    /**
     * The segment, of nobody yet.
     *
     * @throws RestRefused if a value is of the wrong kind
     */
    static Segment read(String id, JsonNode request) {
        return new Segment(
                id,
                texts(request, "name"),
                basis(text(request.path("basis"), "basis")),
                texts(request, "description"),
                "",
                request.path("archived").asBoolean(false));
    }

    /**
     * The state that a change was made to.
     *
     * @throws RestRefused if it is missing
     */
    static String seen(JsonNode request) {
        String seen = text(request.path("seen"), "seen");
        if (seen.isEmpty()) {
            throw RestRefused.value("seen");
        }
        return seen;
    }

    private static SegmentBasis basis(String id) {
        return id.isEmpty()
                ? SegmentBasis.DEMOGRAPHICS
                : EnumIds.of(SegmentBasis.class, id).orElseThrow(() -> RestRefused.value("basis"));
    }

    private static LocalizedText texts(JsonNode request, String field) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            JsonNode text = request.path(field).path(language.tag());
            texts.put(language, text(text, field + "." + language.tag()));
        }
        return new LocalizedText(texts);
    }

    private static String text(JsonNode value, String field) {
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw RestRefused.value(field);
        }
        return value.asText("").replace("\r\n", "\n").strip();
    }
}
