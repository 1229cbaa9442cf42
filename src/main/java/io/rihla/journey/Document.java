package io.rihla.journey;

import io.rihla.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What people edit together, as it stood after one edit. It never changes: an edit gives a new
 * document that shares what it did not touch. Edits, merging, undo and comparison know documents
 * only, whatever kind they are of.
 *
 * @param <D> the kind of document
 */
public sealed interface Document<D extends Document<D>> permits JourneyMap, Persona {

    /** Siblings in their order: by rank, and where two bear the same one, by id. */
    Comparator<Element> ORDER = Comparator.comparing(Element::rank).thenComparing(Element::id);

    /** Names the document on this site. */
    String key();

    MapState state();

    /** The languages in which it means to have its labels, main language first; never empty. */
    List<Language> languages();

    LocalizedText name();

    /** The user key of the person who answers for it; empty when nobody does. */
    String owner();

    /** Every element by its id, the deleted ones too. */
    PMap<String, Element> elements();

    /** What came in with an import and has no place in the model, as JSON. */
    String extra();

    /** Which kinds of elements it may have. */
    Set<ElementKind> elementKinds();

    /** The fields of its own that hold a text per language, in the order in which people read. */
    List<TextField> textFields();

    /** Its own other fields, in an order in which they can be written one after the other. */
    List<Field> attributes();

    /** What has to be filled in before it is published, in order, and why it is refused if not. */
    Map<Field, EditError> neededToPublish();

    /** The texts of one of {@link #textFields()}. */
    LocalizedText text(TextField field);

    /** This document with one of its {@link #textFields()} replaced. */
    D with(TextField field, LocalizedText texts);

    /** One of the {@link #attributes()} in its canonical writing. */
    String get(Field attribute);

    /** This document with one of its {@link #attributes()} replaced, given in canonical writing. */
    D with(Field attribute, String value);

    /** This document with other elements. */
    D withElements(PMap<String, Element> changed);

    /** This document under another key, as an import or a copy needs it. */
    D withKey(String newKey);

    /**
     * What comes of an edit.
     *
     * @throws EditRefused if the edit makes no sense for this document, which is then as it was
     */
    Applied<D> apply(MapEdit edit);

    /**
     * What comes of a person's new edit, which has to keep the site's limits as well. Replaying the
     * log goes without them: a limit lowered later makes no document unreadable.
     *
     * @throws EditRefused if the edit makes no sense for this document, or asks for too much
     */
    Applied<D> apply(MapEdit edit, MapLimits limits);

    default Language mainLanguage() {
        return languages().get(0);
    }

    /** The element with this id, deleted or not. */
    default Optional<Element> element(String id) {
        return Optional.ofNullable(elements().get(id));
    }

    /** This document with an element, in place of the one that bears its id. */
    default D with(Element element) {
        return withElements(elements().plus(element.id(), element));
    }

    /** Whether an element is there, and everything it stands in too. */
    default boolean isVisible(ElementRef ref) {
        Element element = elements().get(ref.id());
        return ref.equals(ElementRef.MAP)
                || (element != null && element.ref().equals(ref) && isVisible(element));
    }

    /** Whether an element bears no mark of deletion, nor anything it stands in. */
    default boolean isVisible(Element element) {
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

    /** This document without what is deleted or out of sight: what a reader can know of it. */
    default D visible() {
        Map<String, Element> seen =
                elements().values().stream()
                        .filter(this::isVisible)
                        .collect(Collectors.toMap(Element::id, element -> element));
        return withElements(HashTreePMap.from(seen));
    }

    /** The elements of a kind that are not deleted nor in something deleted, in order. */
    default <E extends Element> List<E> live(Class<E> type) {
        return elements().values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(this::isVisible)
                .sorted(ORDER)
                .toList();
    }

    /** Whether a field of its own is empty, in all languages if it is a text. */
    default boolean isEmpty(Field field) {
        Optional<TextField> text =
                textFields().stream().filter(own -> own.field() == field).findFirst();
        return text.map(own -> text(own).isEmpty()).orElseGet(() -> get(field).isEmpty());
    }
}
