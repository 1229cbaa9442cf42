package io.rihla.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.journey.LocalizedText;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A map's name as a head keeps it: once to show, once to search. */
final class Names {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Names() {}

    /** The texts by language tag, as JSON. */
    static String json(LocalizedText name) {
        Map<String, String> byTag = new TreeMap<>();
        name.texts().forEach((language, text) -> byTag.put(language.tag(), text));
        try {
            return JSON.writeValueAsString(byTag);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A name that cannot be written", e);
        }
    }

    static LocalizedText parse(String json) {
        try {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            JSON.readValue(json, TEXTS)
                    .forEach(
                            (tag, text) ->
                                    Language.ofTag(tag).ifPresent(known -> texts.put(known, text)));
            return new LocalizedText(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The name of a map cannot be read", e);
        }
    }

    /** What a search looks at: a line for the key and one for each language of the name. */
    static String folded(String key, LocalizedText name) {
        return Stream.concat(Stream.of(key), name.texts().values().stream())
                .map(Folding::fold)
                .collect(Collectors.joining("\n"));
    }
}
