package io.rihla.journey;

import io.rihla.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of attributes in their canonical writing: equal values are equal texts, so that merging,
 * undo and comparison need to know nothing of types.
 */
final class Attributes {

    static final String PRESENT = "present";
    static final String DELETED = "deleted";

    private Attributes() {}

    static String existence(boolean deleted) {
        return deleted ? DELETED : PRESENT;
    }

    static String list(List<String> values) {
        return String.join("\n", values);
    }

    static List<String> list(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("\n", -1));
    }

    static String tags(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(" "));
    }

    static List<Language> languages(String tags) {
        return Stream.of(tags.split(" ")).map(tag -> Language.ofTag(tag).orElseThrow()).toList();
    }

    static String feeling(Optional<Feeling> feeling) {
        return feeling.map(f -> Integer.toString(f.value())).orElse("");
    }

    static Optional<Feeling> feeling(String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feeling(Integer.parseInt(value)));
    }

    static <E extends Enum<E>> String choice(Optional<E> constant) {
        return constant.map(EnumIds::id).orElse("");
    }

    static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return EnumIds.of(type, id).orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** The part of a place that stands at {@code index}: parents' ids first, the rank last. */
    static String part(String place, int index) {
        return place.split(" ", -1)[index];
    }

    static IllegalArgumentException unknown(Element element, Enum<?> field) {
        return new IllegalArgumentException(element.ref() + " has no " + EnumIds.id(field));
    }
}
