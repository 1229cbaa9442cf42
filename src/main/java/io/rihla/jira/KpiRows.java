package io.rihla.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.text.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What Confluence tells of KPIs, for one reader, as the templates of items take it. */
final class KpiRows {

    private static final List<String> OVER_TIME = List.of("chart", "rows");

    private final Language reader;

    KpiRows(Language reader) {
        this.reader = reader;
    }

    /** A use with its periods and their chart, in words. */
    static ObjectNode withPeriods(JsonNode use) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        use.path("shown").fields().forEachRemaining(one -> row.set(one.getKey(), one.getValue()));
        return row.put("id", use.path("use").asText());
    }

    /** The same with nothing but the figure that stands for all. */
    static ObjectNode now(JsonNode use) {
        return withPeriods(use).remove(OVER_TIME);
    }

    /**
     * The name of a map or of something in it: in the reader's language if it has one, else in the
     * map's, else in any; its id where it has none at all.
     */
    ObjectNode name(JsonNode map, JsonNode named, String id) {
        Set<String> languages =
                new LinkedHashSet<>(List.of(reader.tag(), map.path("lang").asText()));
        for (Language language : Language.values()) {
            languages.add(language.tag());
        }
        ObjectNode name = JsonNodeFactory.instance.objectNode();
        for (String tag : languages) {
            String text = named.path("name").path(tag).asText("");
            if (!text.isBlank()) {
                String dir = Language.ofTag(tag).orElse(reader).direction().html();
                return name.put("text", text).put("lang", tag).put("dir", dir);
            }
        }
        return name.put("text", id).put("lang", "").put("dir", "ltr");
    }
}
