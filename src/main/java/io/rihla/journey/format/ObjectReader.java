package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.TextRules;
import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the fields out of one JSON object, one after the other; what is left over is extra. */
public final class ObjectReader {

    private final ObjectNode node;
    private final String place;
    private final int nameLength;

    private ObjectReader(ObjectNode node, String place, int nameLength) {
        this.node = node;
        this.place = place;
        this.nameLength = nameLength;
    }

    /**
     * A reader of an object, which it takes apart.
     *
     * @param place the object's JSON pointer
     * @param nameLength how long a name may be
     */
    public static ObjectReader of(JsonNode node, String place, int nameLength) {
        if (node instanceof ObjectNode object) {
            return new ObjectReader(object, place, nameLength);
        }
        throw new MapFormatException(FormatError.WRONG_TYPE, place, "object");
    }

    /** The JSON pointer of a field. */
    public String place(String field) {
        return place + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    public MapFormatException fault(FormatError error, String field, String... args) {
        return new MapFormatException(error, place(field), args);
    }

    /** Takes a field as it is. */
    public Optional<JsonNode> take(String field) {
        return Optional.ofNullable(node.remove(field));
    }

    /** Looks at a field and leaves it where it is. */
    public Optional<JsonNode> peek(String field) {
        return Optional.ofNullable(node.get(field));
    }

    public JsonNode require(String field) {
        return take(field).orElseThrow(() -> fault(FormatError.MISSING, field));
    }

    /** Takes a text of any length; empty when the field is absent. */
    public String text(String field) {
        return take(field).map(value -> text(value, field)).orElse("");
    }

    /** Takes a text that is no longer than a name; empty when the field is absent. */
    public String name(String field) {
        String name = text(field);
        if (name.length() > nameLength) {
            throw fault(FormatError.TEXT_TOO_LONG, field, Integer.toString(nameLength));
        }
        return name;
    }

    private String text(JsonNode value, String field) {
        if (!value.isTextual()) {
            throw fault(FormatError.WRONG_TYPE, field, "text");
        }
        return value.textValue();
    }

    /** Takes the id of an element, which must be there. */
    public String id(String field) {
        String id = text(require(field), field);
        if (!TextRules.isId(id)) {
            throw fault(FormatError.BAD_ID, field);
        }
        return id;
    }

    public boolean flag(String field) {
        Optional<JsonNode> value = take(field);
        if (value.isPresent() && !value.get().isBoolean()) {
            throw fault(FormatError.WRONG_TYPE, field, "boolean");
        }
        return value.map(JsonNode::booleanValue).orElse(false);
    }

    /**
     * Takes a whole number.
     *
     * @param outside the error when it is not between {@code min} and {@code max}
     */
    public Optional<Integer> integer(String field, int min, int max, FormatError outside) {
        Optional<JsonNode> value = take(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        JsonNode number = value.get();
        if (!number.isIntegralNumber()) {
            throw fault(FormatError.WRONG_TYPE, field, "integer");
        }
        if (!number.canConvertToInt() || number.intValue() < min || number.intValue() > max) {
            throw fault(outside, field, number.asText());
        }
        return Optional.of(number.intValue());
    }

    /** Takes a whole number of any size, which must be there. */
    public long number(String field) {
        JsonNode number = require(field);
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            throw fault(FormatError.WRONG_TYPE, field, "integer");
        }
        return number.longValue();
    }

    /** Takes one of an enumeration's ids. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        Optional<JsonNode> value = take(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String id = text(value.get(), field);
        Optional<E> constant = EnumIds.of(type, id);
        if (constant.isEmpty()) {
            throw fault(FormatError.UNKNOWN_CHOICE, field, id);
        }
        return constant;
    }

    /** Takes a list of different, not blank names of one line each. */
    public List<String> names(String field, int limit) {
        List<JsonNode> list = list(field, limit);
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            ObjectReader item = new ObjectReader(node, place(field), nameLength);
            String index = Integer.toString(i);
            String name = item.text(list.get(i), index);
            if (name.length() > nameLength) {
                throw item.fault(FormatError.TEXT_TOO_LONG, index, Integer.toString(nameLength));
            }
            if (name.isBlank() || name.contains("\n")) {
                throw item.fault(FormatError.CONTROL_CHARACTER, index);
            }
            if (!seen.add(name)) {
                throw item.fault(FormatError.NAMED_TWICE, index, name);
            }
            names.add(name);
        }
        return names;
    }

    /** Takes a text in several languages; empty when the field is absent. */
    public LocalizedText texts(String field, int limit) {
        Optional<JsonNode> value = take(field);
        if (value.isEmpty()) {
            return LocalizedText.EMPTY;
        }
        ObjectReader inner = of(value.get(), place(field), nameLength);
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String text = inner.text(language.tag());
            if (text.length() > limit) {
                throw inner.fault(
                        FormatError.TEXT_TOO_LONG, language.tag(), Integer.toString(limit));
            }
            texts.put(language, text);
        }
        if (!inner.node.isEmpty()) {
            String other = inner.node.fieldNames().next();
            throw inner.fault(FormatError.UNKNOWN_LANGUAGE, other, other);
        }
        return new LocalizedText(texts);
    }

    /** Takes a list of objects; empty when the field is absent. */
    public List<ObjectReader> objects(String field, int limit) {
        List<JsonNode> list = list(field, limit);
        List<ObjectReader> readers = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            readers.add(of(list.get(i), place(field) + "/" + i, nameLength));
        }
        return readers;
    }

    /** Takes a list of anything; empty when the field is absent. */
    private List<JsonNode> list(String field, int limit) {
        Optional<JsonNode> value = take(field);
        if (value.isEmpty()) {
            return List.of();
        }
        JsonNode list = value.get();
        if (!list.isArray()) {
            throw fault(FormatError.WRONG_TYPE, field, "array");
        }
        if (list.size() > limit) {
            throw fault(FormatError.TOO_MANY, field, Integer.toString(limit));
        }
        List<JsonNode> entries = new ArrayList<>();
        list.forEach(entries::add);
        return entries;
    }

    /** What nobody took, as JSON; empty when there is nothing. */
    public String rest() {
        return node.isEmpty() ? "" : node.toString();
    }
}
