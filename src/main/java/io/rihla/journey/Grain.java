package io.rihla.journey;

import io.rihla.text.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The smallest part of a map that edits meet at. Two people collide only when they write the same
 * grain, or when one writes what the other needs.
 *
 * @param language the language of a text; empty for what is not a text, and for a need that a text
 *     be there in whichever language
 */
public record Grain(ElementRef element, Field field, Optional<Language> language) {

    /** A grain that is no text of one language. */
    public static Grain of(ElementRef element, Field field) {
        return new Grain(element, field, Optional.empty());
    }

    /** One text in one language. */
    public static Grain of(ElementRef element, TextField field, Language language) {
        return new Grain(element, field.field(), Optional.of(language));
    }

    /** That each of these elements be in sight. */
    static Set<Grain> visible(List<ElementRef> elements) {
        Set<Grain> needs = new LinkedHashSet<>();
        elements.forEach(element -> needs.add(of(element, Field.VISIBLE)));
        return needs;
    }
}
