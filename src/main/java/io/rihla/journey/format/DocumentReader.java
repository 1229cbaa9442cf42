package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.Document;
import io.rihla.journey.Element;
import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapState;
import io.rihla.journey.Rank;
import io.rihla.journey.TextRules;
import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Reads what documents of all kinds have in common. */
final class DocumentReader {

    private final MapLimits limits;
    private final Form form;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    DocumentReader(MapLimits limits, Form form) {
        this.limits = limits;
        this.form = form;
    }

    /** The document's key; empty where it has none. */
    static String key(ObjectReader in) {
        Optional<JsonNode> key = in.take("key");
        if (key.isEmpty()) {
            return "";
        }
        if (!key.get().isTextual() || !TextRules.isId(key.get().textValue())) {
            throw in.fault(FormatError.BAD_ID, "key");
        }
        return key.get().textValue();
    }

    /** Its languages, main language first. */
    static List<Language> languages(ObjectReader in) {
        List<Language> languages = new ArrayList<>();
        List<String> tags = in.names("languages", Language.values().length);
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            Optional<Language> language = Language.ofTag(tag);
            if (language.isEmpty()) {
                throw in.fault(FormatError.UNKNOWN_LANGUAGE, "languages", tag);
            }
            languages.add(language.get());
        }
        if (languages.isEmpty()) {
            throw in.fault(FormatError.MISSING, "languages");
        }
        return languages;
    }

    /** Reads all elements of one kind. */
    void readList(ObjectReader in, String field, ElementKind kind) {
        List<ObjectReader> objects = in.objects(field, limit(kind));
        ElementReader reader = new ElementReader(limits, form);
        List<Rank> ranks = objects.stream().map(reader::rank).flatMap(Optional::stream).toList();
        if (ranks.size() < objects.size()) {
            ranks = Rank.sequence(objects.size());
        }
        if (kind != ElementKind.ISSUE_LINK
                && kind != ElementKind.PERSONA_FEELING
                && elements.size() + objects.size() > limits.elements()) {
            throw in.fault(FormatError.TOO_MANY, field, Integer.toString(limits.elements()));
        }
        for (int i = 0; i < objects.size(); i++) {
            ObjectReader object = objects.get(i);
            Element element = reader.element(kind, object, ranks.get(i));
            if (elements.put(element.id(), element) != null) {
                throw object.fault(FormatError.DUPLICATE_ID, "id", element.id());
            }
            places.put(element.id(), in.place(field) + "/" + i);
        }
    }

    private int limit(ElementKind kind) {
        return form == Form.INTERNAL ? limits.elements() : limits.of(kind);
    }

    /** The elements that were read, each in a parent that is there. */
    PMap<String, Element> elements() {
        checkParents();
        return HashTreePMap.from(elements);
    }

    private void checkParents() {
        for (Element element : elements.values()) {
            for (ElementRef parent : element.parents()) {
                Element found = elements.get(parent.id());
                if (found == null || !found.ref().equals(parent)) {
                    throw new MapFormatException(
                            FormatError.UNKNOWN_PARENT,
                            places.get(element.id()) + "/" + MapFormat.parentField(parent.kind()),
                            parent.id());
                }
            }
        }
    }

    /** Checks that what is published has what that takes. */
    static void checkPublished(ObjectReader in, Document<?> document) {
        if (document.state() != MapState.PUBLISHED) {
            return;
        }
        for (Field field : document.neededToPublish().keySet()) {
            if (document.isEmpty(field)) {
                throw in.fault(FormatError.PUBLISHED_INCOMPLETE, field.id());
            }
        }
    }
}
