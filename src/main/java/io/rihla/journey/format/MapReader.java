package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.Element;
import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapState;
import io.rihla.journey.Rank;
import io.rihla.journey.TextField;
import io.rihla.journey.TextRules;
import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/** Makes a map of a JSON document, or says where that fails. */
final class MapReader {

    private final MapLimits limits;
    private final Form form;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    private MapReader(MapLimits limits, Form form) {
        this.limits = limits;
        this.form = form;
    }

    static JourneyMap read(JsonNode document, MapLimits limits, Form form) {
        return new MapReader(limits, form).map(ObjectReader.of(document, "", limits.nameLength()));
    }

    private JourneyMap map(ObjectReader in) {
        in.take(MapFormat.FIELD);
        List<Language> languages = languages(in);
        JourneyMap map =
                JourneyMap.empty(
                        key(in), languages.get(0), in.texts("name", limits.of(TextField.NAME)));
        if (map.name().isEmpty()) {
            throw in.fault(FormatError.MAP_WITHOUT_NAME, "name");
        }
        MapState state = in.choice("state", MapState.class).orElse(MapState.DRAFT);
        in.take(MapFormat.LINKS_OF);
        if (form == Form.PUBLIC) {
            in.take(MapFormat.LINKS);
        }
        for (MapFormat.Listing listing : MapFormat.LISTINGS) {
            readList(in, listing.field(), listing.kind());
        }
        checkParents();
        JourneyMap read =
                new JourneyMap(
                        map.key(),
                        state,
                        languages,
                        map.name(),
                        in.texts("goal", limits.of(TextField.GOAL)),
                        in.texts("persona", limits.of(TextField.PERSONA)),
                        in.texts("scenario", limits.of(TextField.SCENARIO)),
                        in.name("owner"),
                        HashTreePMap.from(elements),
                        form.extra(in));
        checkPublished(in, read);
        return read;
    }

    private static String key(ObjectReader in) {
        Optional<JsonNode> key = in.take("key");
        if (key.isEmpty()) {
            return "";
        }
        if (!key.get().isTextual() || !TextRules.isId(key.get().textValue())) {
            throw in.fault(FormatError.BAD_ID, "key");
        }
        return key.get().textValue();
    }

    private List<Language> languages(ObjectReader in) {
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

    private void readList(ObjectReader in, String field, ElementKind kind) {
        List<ObjectReader> objects = in.objects(field, limit(kind));
        ElementReader reader = new ElementReader(limits, form);
        List<Rank> ranks = objects.stream().map(reader::rank).flatMap(Optional::stream).toList();
        if (ranks.size() < objects.size()) {
            ranks = Rank.sequence(objects.size());
        }
        if (kind != ElementKind.ISSUE_LINK
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

    private void checkPublished(ObjectReader in, JourneyMap map) {
        if (map.state() != MapState.PUBLISHED) {
            return;
        }
        if (map.goal().isEmpty()) {
            throw in.fault(FormatError.PUBLISHED_INCOMPLETE, "goal");
        }
        if (map.persona().isEmpty()) {
            throw in.fault(FormatError.PUBLISHED_INCOMPLETE, "persona");
        }
        if (map.owner().isEmpty()) {
            throw in.fault(FormatError.PUBLISHED_INCOMPLETE, "owner");
        }
    }
}
