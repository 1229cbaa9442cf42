package io.rihla.journey;

import io.rihla.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** The stages that are not deleted, in order. */
    public List<Stage> stages() {
        return live(Stage.class);
    }

    /** The lanes that are not deleted, in order. */
    public List<Lane> lanes() {
        return live(Lane.class);
    }

    /** The touchpoints that are not deleted, in order, whichever stage they are in. */
    public List<Touchpoint> touchpoints() {
        return live(Touchpoint.class);
    }

    /** The cards that are not deleted, in order, whichever cell they are in. */
    public List<Card> cards() {
        return live(Card.class);
    }

    /** The pain points that are not deleted, in order, whichever touchpoint they belong to. */
    public List<PainPoint> painPoints() {
        return live(PainPoint.class);
    }

    private <E extends Element> List<E> live(Class<E> type) {
        return elements.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(element -> !element.deleted())
                .sorted(ORDER)
                .toList();
    }
}
