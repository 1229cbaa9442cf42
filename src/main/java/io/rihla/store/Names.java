package io.rihla.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.documents.MapHead;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.LocalizedText.Shown;
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

    /** So many characters of a name have room in a column that can be sorted by. */
    private static final int SORTED = 100;

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

    /** What a list by name goes by. */
    static String sortable(MapHead head) {
        Language main = head.mainLanguage();
        return sortable(head.name().shownIn(main, main).map(Shown::text).orElse(head.key()));
    }

    /** The same of any name. */
    static String sortable(String name) {
        String folded = Folding.fold(name);
        return folded.length() <= SORTED ? folded : folded.substring(0, SORTED);
    }

    /** What a search looks at: a line for the key and one for each language of the name. */
    static String folded(String key, LocalizedText name) {
        return Stream.concat(Stream.of(key), name.texts().values().stream())
                .map(Folding::fold)
                .collect(Collectors.joining("\n"));
    }

    /** Finds words in what {@link #folded} made; some more may be found than have them. */
    static String pattern(String words) {
        return "%" + words.replace('%', '_').replace('\\', '_') + "%";
    }
}
