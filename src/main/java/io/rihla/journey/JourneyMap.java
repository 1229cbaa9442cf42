package io.rihla.journey;

import io.rihla.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A customer journey map as it stood after one edit. It never changes: an edit gives a new map that
 * shares what it did not touch.
 *
 * @param key names the map on this site
 * @param languages the languages in which the map means to have its labels, main language first
 * @param persona the name of the persona whose journey it is
 * @param owner the user key of the person who answers for the map; empty when nobody does
 * @param elements every element by its id, the deleted ones too
 * @param extra what came in with an import and has no place in the model, as JSON
 */
public record JourneyMap(
        String key,
        MapState state,
        List<Language> languages,
        LocalizedText name,
        LocalizedText goal,
        LocalizedText persona,
        LocalizedText scenario,
        String owner,
        PMap<String, Element> elements,
        String extra) {

    /** Siblings in their order: by rank, and where two bear the same one, by id. */
    public static final Comparator<Element> ORDER =
            Comparator.comparing(Element::rank).thenComparing(Element::id);

    public JourneyMap {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A map has a main language.");
        }
    }

    /** A draft without any element. */
    public static JourneyMap empty(String key, Language main, LocalizedText name) {
        return new JourneyMap(
                key,
                MapState.DRAFT,
                List.of(main),
                name,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                "",
                HashTreePMap.empty(),
                "");
    }

    public Language mainLanguage() {
        return languages.get(0);
    }

    /** The element with this id, deleted or not. */
    public Optional<Element> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /**
     * What comes of an edit.
     *
     * @throws EditRefused if the edit makes no sense for this map, which is then as it was
     */
    public Applied apply(MapEdit edit) {
        return Applying.apply(this, edit);
    }

    /**
     * What comes of a person's new edit, which has to keep the site's limits as well. Replaying the
     * log goes without them: a limit lowered later makes no map unreadable.
     *
     * @throws EditRefused if the edit makes no sense for this map, or asks for too much
     */
    public Applied apply(MapEdit edit, MapLimits limits) {
        return Applying.apply(this, edit, limits);
    }

    /** Whether an element is there, and everything it stands in too. */
    public boolean isVisible(ElementRef ref) {
        Element element = elements.get(ref.id());
        return ref.equals(ElementRef.MAP)
                || (element != null && element.ref().equals(ref) && isVisible(element));
    }

    boolean isVisible(Element element) {
        if (element.deleted()) {
            return false;
        }
        for (ElementRef parent : element.parents()) {
            if (!isVisible(parent)) {
                return false;
            }
        }
        return true;
    }

    /** This map without what is deleted or out of sight: what a reader can know of it. */
    public JourneyMap visible() {
        Map<String, Element> seen =
                elements.values().stream()
                        .filter(this::isVisible)
                        .collect(Collectors.toMap(Element::id, element -> element));
        return withElements(HashTreePMap.from(seen));
    }

    /** One of the map's own texts: name, goal, persona or scenario. */
    public LocalizedText text(TextField field) {
        return switch (field) {
            case NAME -> name;
            case GOAL -> goal;
            case PERSONA -> persona;
            case SCENARIO -> scenario;
            default -> throw new IllegalArgumentException("A map has no " + field);
        };
    }

    /** This map with one of its own texts replaced. */
    public JourneyMap with(TextField field, LocalizedText texts) {
        return new JourneyMap(
                key,
                state,
                languages,
                field == TextField.NAME ? texts : name,
                field == TextField.GOAL ? texts : goal,
                field == TextField.PERSONA ? texts : persona,
                field == TextField.SCENARIO ? texts : scenario,
                owner,
                elements,
                extra);
    }

    /** One of the map's own attributes in its canonical writing. */
    String get(Field attribute) {
        return switch (attribute) {
            case STATE -> EnumIds.id(state);
            case LANGUAGES ->
                    languages.stream().map(Language::tag).collect(Collectors.joining(" "));
            case OWNER -> owner;
            case EXTRA -> extra;
            default -> throw new IllegalArgumentException("A map has no " + attribute);
        };
    }

    /** This map with one of its own attributes replaced, given in canonical writing. */
    JourneyMap with(Field attribute, String value) {
        return new JourneyMap(
                key,
                attribute == Field.STATE ? Attributes.constant(MapState.class, value) : state,
                attribute == Field.LANGUAGES
                        ? Stream.of(value.split(" "))
                                .map(tag -> Language.ofTag(tag).orElseThrow())
                                .toList()
                        : languages,
                name,
                goal,
                persona,
                scenario,
                attribute == Field.OWNER ? value : owner,
                elements,
                attribute == Field.EXTRA ? value : extra);
    }

    /** This map under another key, as an import or a copy needs it. */
    public JourneyMap withKey(String newKey) {
        return new JourneyMap(
                newKey, state, languages, name, goal, persona, scenario, owner, elements, extra);
    }

    JourneyMap withElements(PMap<String, Element> changed) {
        return new JourneyMap(
                key, state, languages, name, goal, persona, scenario, owner, changed, extra);
    }

    JourneyMap with(Element element) {
        return withElements(elements.plus(element.id(), element));
    }

    /** The stages that are not deleted, in order. */
    public List<Stage> stages() {
        return live(Stage.class);
    }

    /** The lanes that are not deleted, in order. */
    public List<Lane> lanes() {
        return live(Lane.class);
    }

    /**
     * The touchpoints that are not deleted nor in something deleted, in order, whichever stage they
     * are in.
     */
    public List<Touchpoint> touchpoints() {
        return live(Touchpoint.class);
    }

    /**
     * The cards that are not deleted nor in something deleted, in order, whichever cell they are
     * in.
     */
    public List<Card> cards() {
        return live(Card.class);
    }

    /**
     * The pain points that are not deleted nor in something deleted, in order, whichever touchpoint
     * they belong to.
     */
    public List<PainPoint> painPoints() {
        return live(PainPoint.class);
    }

    /**
     * The links to issues that are not deleted nor of something deleted, in order, whichever pain
     * point they belong to.
     */
    public List<IssueLink> links() {
        return live(IssueLink.class);
    }

    /** This map without any link to an issue: what makes sense on another site. */
    public JourneyMap withoutLinks() {
        return withElements(
                elements.minusAll(
                        elements.values().stream()
                                .filter(IssueLink.class::isInstance)
                                .map(Element::id)
                                .toList()));
    }

    private <E extends Element> List<E> live(Class<E> type) {
        return elements.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(this::isVisible)
                .sorted(ORDER)
                .toList();
    }
}
