package io.rihla.view;

import io.rihla.journey.Card;
import io.rihla.journey.Document;
import io.rihla.journey.Element;
import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Evidence;
import io.rihla.journey.Grain;
import io.rihla.journey.IssueLink;
import io.rihla.journey.KpiUse;
import io.rihla.journey.Lane;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Persona;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.TextField;
import io.rihla.text.Isolate;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What elements, fields and values of one document are called in sentences for one reader. */
final class MapWords {

    /** How many characters of a text stand in a sentence. */
    private static final int LONGEST = 80;

    /** Stands before the ids of segments among the names. */
    static final String SEGMENT = "segment:";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Texts texts;
    private final TextLocale reader;
    private final Document<?> map;
    private final Map<String, String> people;
    private final @Nullable Map<String, LocalizedText> personas;

    /**
     * @param map the newest: it knows the names of elements that were deleted, too
     * @param people names by user key; those of segments by their id behind {@link #SEGMENT}
     * @param personas names by key, of those whom the reader may see; null where none is named
     */
    MapWords(
            Texts texts,
            TextLocale reader,
            Document<?> map,
            Map<String, String> people,
            @Nullable Map<String, LocalizedText> personas) {
        this.texts = texts;
        this.reader = reader;
        this.map = map;
        this.people = people;
        this.personas = personas;
    }

    /** Where nobody knows who reads, so that no persona is named. */
    MapWords(Texts texts, TextLocale reader, Document<?> map, Map<String, String> people) {
        this(texts, reader, map, people, null);
    }

    String text(String key, Object... values) {
        return texts.text(reader.language(), key, values);
    }

    /**
     * A text of parts that are sentences themselves. What is isolated in them stays so; filling
     * them in like names would lose it.
     */
    String compose(String key, String... parts) {
        String pattern = texts.bundle(reader.language()).getOrDefault(key, key);
        return PLACE.matcher(pattern)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        whole(parts[Integer.parseInt(place.group(1))])));
    }

    private String whole(String part) {
        return Isolate.within(reader.language(), part).equals(part)
                ? part
                : "\u2068" + part + "\u2069";
    }

    String plural(String key, int number) {
        return texts.plural(reader, key, number);
    }

    /** An element by its name, or a card or pain point by the beginning of its text. */
    String name(ElementRef ref) {
        if (ref.equals(ElementRef.MAP)) {
            return shown(map.name()).orElse(map.key());
        }
        Optional<Element> element = map.element(ref.id());
        return element.flatMap(this::ownName).orElseGet(() -> text("rihla.history.nameless"));
    }

    /** An element by its kind and name. */
    String element(ElementRef ref) {
        return text("rihla.history.element", kind(ref.kind()), name(ref));
    }

    String kind(ElementKind kind) {
        boolean persona = kind == ElementKind.MAP && map instanceof Persona;
        return text("rihla.element." + (persona ? "persona" : EnumIds.id(kind)));
    }

    /** A field, for a text with its language. */
    String field(Grain grain) {
        String field = text("rihla.field." + grain.field().id());
        return grain.language()
                .map(
                        language ->
                                text(
                                        "rihla.history.field-in",
                                        field,
                                        text("rihla.language." + language.tag())))
                .orElse(field);
    }

    /** A value in canonical writing, as people say it. */
    String value(Grain grain, String value) {
        if (grain.language().isPresent()) {
            return value.isBlank()
                    ? text("rihla.history.nothing")
                    : text("rihla.history.quoted", cut(value));
        }
        return switch (grain.field()) {
            case MOMENT_OF_TRUTH, DECISION_POINT, KEY_STAGE, HIDDEN ->
                    text(Boolean.parseBoolean(value) ? "rihla.history.yes" : "rihla.history.no");
            case LANGUAGES ->
                    Arrays.stream(value.split(" "))
                            .map(tag -> text("rihla.language." + tag))
                            .collect(Collectors.joining(text("rihla.history.comma") + " "));
            case EXTRA -> text("rihla.history.extra");
            default -> value.isBlank() ? text("rihla.history.nothing") : word(grain, value);
        };
    }

    private String word(Grain grain, String value) {
        return switch (grain.field()) {
            case FEELING -> text("rihla.feeling." + value);
            case SEVERITY -> text("rihla.severity." + value);
            case LIFE -> text("rihla.life." + value);
            case STATE -> text("rihla.state." + value);
            case KIND -> text(kindKey(grain.element().kind()) + value);
            case CHANNELS ->
                    value.lines()
                            .map(this::channel)
                            .collect(Collectors.joining(text("rihla.history.comma") + " "));
            case PERSONAS ->
                    value.lines()
                            .map(id -> name(ElementRef.mapPersona(id)))
                            .collect(Collectors.joining(text("rihla.history.comma") + " "));
            case OWNER -> people.getOrDefault(value, value);
            case GOAL_REACHED -> text("rihla.goal-reached." + value);
            case PRIORITY -> text("rihla.persona.priority." + value);
            case PICTURE -> text("rihla.history.picture");
            case SEGMENTS ->
                    value.lines()
                            .map(id -> people.getOrDefault(SEGMENT + id, id))
                            .collect(Collectors.joining(text("rihla.history.comma") + " "));
            default -> cut(value);
        };
    }

    private String channel(String channel) {
        String key = "rihla.channel." + channel;
        return texts.has(reader.language(), key) ? text(key) : channel;
    }

    private static String kindKey(ElementKind kind) {
        return switch (kind) {
            case LANE -> "rihla.lane.";
            case PAIN_POINT -> "rihla.pain-point-kind.";
            case EVIDENCE -> "rihla.evidence-kind.";
            default -> "rihla.touchpoint-kind.";
        };
    }

    private Optional<String> ownName(Element element) {
        if (element instanceof KpiUse use) {
            return Optional.of(name(use.subject()));
        }
        if (element instanceof MapPersona persona) {
            return Optional.of(persona(persona));
        }
        if (element instanceof PersonaFeeling feeling) {
            return Optional.of(
                    compose(
                            "rihla.history.persona-at",
                            name(ElementRef.mapPersona(feeling.mapPersona())),
                            name(ElementRef.touchpoint(feeling.touchpoint()))));
        }
        if (element instanceof IssueLink link) {
            return Optional.of(name(ElementRef.painPoint(link.painPoint())));
        }
        if (element instanceof Evidence evidence) {
            return shown(evidence.note())
                    .or(
                            () ->
                                    Optional.of(
                                            text(
                                                    "rihla.evidence-kind."
                                                            + EnumIds.id(evidence.kind()))));
        }
        TextField field =
                element instanceof Card || element instanceof PainPoint
                        ? TextField.TEXT
                        : TextField.NAME;
        Optional<String> name = shown(element.text(field));
        return name.isEmpty() && element instanceof Lane lane
                ? Optional.of(text("rihla.lane." + EnumIds.id(lane.kind())))
                : name;
    }

    /** A persona of the site by name, where the reader may see it. */
    private String persona(MapPersona persona) {
        if (personas == null) {
            return kind(ElementKind.MAP_PERSONA);
        }
        return Optional.ofNullable(personas.get(persona.persona()))
                .flatMap(this::shown)
                .orElseGet(() -> text("rihla.map-persona.unseen"));
    }

    private Optional<String> shown(LocalizedText label) {
        return label.shownIn(reader.language(), map.mainLanguage()).map(shown -> cut(shown.text()));
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
