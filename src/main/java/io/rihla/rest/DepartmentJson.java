package io.rihla.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import io.rihla.tracking.Department;
import io.rihla.tracking.DepartmentColour;
import io.rihla.tracking.DepartmentPattern;
import io.rihla.tracking.DepartmentRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an entry of the catalogue of departments out of a request. */
final class DepartmentJson {

    private DepartmentJson() {}

    /**
     * The entry, with the user name of its lead. Rules in which nothing is given are left out.
     *
     * @throws RestRefused if a value is of the wrong kind
     */
    static Department read(String id, JsonNode request) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String field = "name." + language.tag();
            names.put(language, text(request.path("name").path(language.tag()), field));
        }
        return new Department(
                id,
                new LocalizedText(names),
                choice(DepartmentColour.class, request, "colour", DepartmentColour.GREY),
                choice(DepartmentPattern.class, request, "pattern", DepartmentPattern.PLAIN),
                text(request.path("lead"), "lead"),
                text(request.path("group"), "group"),
                text(request.path("project"), "project"),
                text(request.path("issueType"), "issueType"),
                language(text(request.path("language"), "language")),
                rules(request.path("rules")),
                request.path("archived").asBoolean(false));
    }

    private static List<DepartmentRule> rules(JsonNode list) {
        if (!list.isMissingNode() && !list.isArray()) {
            throw RestRefused.value("rules");
        }
        List<DepartmentRule> rules = new ArrayList<>();
        for (JsonNode rule : list) {
            String field = "rules." + rules.size();
            DepartmentRule read =
                    new DepartmentRule(
                            text(rule.path("project"), field),
                            text(rule.path("component"), field),
                            text(rule.path("label"), field),
                            text(rule.path("issueType"), field));
            if (!read.empty()) {
                rules.add(read);
            }
        }
        return rules;
    }

    private static Optional<Language> language(String tag) {
        Optional<Language> language = Language.ofTag(tag);
        if (language.isEmpty() && !tag.isEmpty()) {
            throw RestRefused.value("language");
        }
        return language;
    }

    private static <E extends Enum<E>> E choice(
            Class<E> type, JsonNode request, String field, E without) {
        String id = text(request.path(field), field);
        return id.isEmpty()
                ? without
                : EnumIds.of(type, id).orElseThrow(() -> RestRefused.value(field));
    }

    private static String text(JsonNode value, String field) {
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw RestRefused.value(field);
        }
        return value.asText("").strip();
    }
}
