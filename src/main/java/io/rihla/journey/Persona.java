package io.rihla.journey;

import io.rihla.text.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Somebody for whom journeys are made, drawn from evidence, as of one edit.
 *
 * @param key names the persona on this site
 * @param texts what is said of the persona, by field; fields of which nothing is said are absent
 * @param segments the ids of the customer segments that the persona stands for
 * @param channels through which the persona deals with the company
 * @param priority 1 for whom the company looks at first, 2 for whom it looks at next, 0 for others
 * @param picture the id of the portrait; empty for a drawn one
 * @param mergedInto the key of the persona in whose favour this one was put away; mostly empty
 * @param owner the user key of the person who answers for the persona; empty when nobody does
 * @param elements every piece of evidence by its id, the deleted ones too
 * @param extra what came in with an import and has no place in the model, as JSON
 */
public record Persona(
        String key,
        MapState state,
        List<Language> languages,
        Map<TextField, LocalizedText> texts,
        List<String> segments,
        List<String> channels,
        int priority,
        String picture,
        String mergedInto,
        String owner,
        PMap<String, Element> elements,
        String extra)
        implements Document<Persona> {

    /** The lowest priority that is one. */
    public static final int MAX_PRIORITY = 2;

    private static final List<TextField> TEXTS =
            List.of(
                    TextField.NAME,
                    TextField.ROLE,
                    TextField.QUOTE,
                    TextField.INTERESTS,
                    TextField.PAINS,
                    TextField.BUYING_REASONS,
                    TextField.GOAL,
                    TextField.NEEDS,
                    TextField.MOTIVATIONS,
                    TextField.DEMOGRAPHICS,
                    TextField.LIFESTYLE,
                    TextField.BEHAVIOUR,
                    TextField.BACK_STORY,
                    TextField.FOUND_US,
                    TextField.FIRST_EXPERIENCE,
                    TextField.PURCHASE_DRIVERS);

    /** The state last, since publishing asks for others. */
    private static final List<Field> ATTRIBUTES =
            List.of(
                    Field.LANGUAGES,
                    Field.SEGMENTS,
                    Field.CHANNELS,
                    Field.PRIORITY,
                    Field.PICTURE,
                    Field.MERGED_INTO,
                    Field.OWNER,
                    Field.EXTRA,
                    Field.STATE);

    private static final Map<Field, EditError> NEEDED =
            Collections.unmodifiableMap(
                    new EnumMap<>(
                            Map.of(
                                    Field.INTERESTS, EditError.PUBLISHED_WITHOUT_INTERESTS,
                                    Field.PAINS, EditError.PUBLISHED_WITHOUT_PAINS,
                                    Field.BUYING_REASONS,
                                            EditError.PUBLISHED_WITHOUT_BUYING_REASONS,
                                    Field.OWNER, EditError.PUBLISHED_WITHOUT_OWNER)));

    public Persona {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A persona has a main language.");
        }
        EnumMap<TextField, LocalizedText> said = new EnumMap<>(TextField.class);
        texts.forEach(
                (field, text) -> {
                    if (!text.isEmpty()) {
                        said.put(field, text);
                    }
                });
        texts = Collections.unmodifiableMap(said);
        segments = List.copyOf(segments);
        channels = List.copyOf(channels);
    }

    /** A draft of which only the name is known. */
    public static Persona empty(String key, Language main, LocalizedText name) {
        return new Persona(
                key,
                MapState.DRAFT,
                List.of(main),
                Map.of(TextField.NAME, name),
                List.of(),
                List.of(),
                0,
                "",
                "",
                "",
                HashTreePMap.empty(),
                "");
    }

    /** The evidence that is not deleted, in order. */
    public List<Evidence> evidence() {
        return live(Evidence.class);
    }

    @Override
    public LocalizedText name() {
        return text(TextField.NAME);
    }

    @Override
    public Set<ElementKind> elementKinds() {
        return Set.of(ElementKind.EVIDENCE);
    }

    @Override
    public List<TextField> textFields() {
        return TEXTS;
    }

    @Override
    public List<Field> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Map<Field, EditError> neededToPublish() {
        return NEEDED;
    }

    @Override
    public LocalizedText text(TextField field) {
        if (!TEXTS.contains(field)) {
            throw new IllegalArgumentException("A persona has no " + field);
        }
        return texts.getOrDefault(field, LocalizedText.EMPTY);
    }

    @Override
    public Persona with(TextField field, LocalizedText text) {
        Map<TextField, LocalizedText> changed = new EnumMap<>(TextField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new Persona(
                key,
                state,
                languages,
                changed,
                segments,
                channels,
                priority,
                picture,
                mergedInto,
                owner,
                elements,
                extra);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case STATE -> EnumIds.id(state);
            case LANGUAGES -> Attributes.tags(languages);
            case SEGMENTS -> Attributes.list(segments);
            case CHANNELS -> Attributes.list(channels);
            case PRIORITY -> priority == 0 ? "" : Integer.toString(priority);
            case PICTURE -> picture;
            case MERGED_INTO -> mergedInto;
            case OWNER -> owner;
            case EXTRA -> extra;
            default -> throw new IllegalArgumentException("A persona has no " + attribute);
        };
    }

    @Override
    public Persona with(Field attribute, String value) {
        return new Persona(
                key,
                attribute == Field.STATE ? Attributes.constant(MapState.class, value) : state,
                attribute == Field.LANGUAGES ? Attributes.languages(value) : languages,
                texts,
                attribute == Field.SEGMENTS ? Attributes.list(value) : segments,
                attribute == Field.CHANNELS ? Attributes.list(value) : channels,
                attribute == Field.PRIORITY
                        ? value.isEmpty() ? 0 : Integer.parseInt(value)
                        : priority,
                attribute == Field.PICTURE ? value : picture,
                attribute == Field.MERGED_INTO ? value : mergedInto,
                attribute == Field.OWNER ? value : owner,
                elements,
                attribute == Field.EXTRA ? value : extra);
    }

    @Override
    public Persona withKey(String newKey) {
        return new Persona(
                newKey,
                state,
                languages,
                texts,
                segments,
                channels,
                priority,
                picture,
                mergedInto,
                owner,
                elements,
                extra);
    }

    @Override
    public Persona withElements(PMap<String, Element> changed) {
        return new Persona(
                key,
                state,
                languages,
                texts,
                segments,
                channels,
                priority,
                picture,
                mergedInto,
                owner,
                changed,
                extra);
    }

    @Override
    public Applied<Persona> apply(MapEdit edit) {
        return Applying.apply(this, edit);
    }

    @Override
    public Applied<Persona> apply(MapEdit edit, MapLimits limits) {
        return Applying.apply(this, edit, limits);
    }
}
