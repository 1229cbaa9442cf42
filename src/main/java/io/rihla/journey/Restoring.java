package io.rihla.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;

/** Works out what a map looks like when one of its elements goes back to what it was. */
public final class Restoring {

    private Restoring() {}

    /**
     * The map of now with an element, and what stands in it, as it was. What the element stood in
     * comes back with it where it is gone, and with nothing else in it.
     *
     * @throws EditRefused if the element was not to be seen then
     */
    public static <D extends Document<D>> D element(D now, D then, ElementRef ref) {
        if (ref.equals(ElementRef.MAP)) {
            return facts(now, then);
        }
        if (!then.isVisible(ref)) {
            throw new EditRefused(EditError.UNKNOWN_ELEMENT, ref, Optional.empty());
        }
        Map<String, Element> changed = new HashMap<>(now.elements());
        Map<String, Element> old = within(then, ref);
        within(now, ref)
                .forEach(
                        (id, element) -> {
                            if (!old.containsKey(id)) {
                                changed.put(id, element.with(Field.EXISTENCE, Attributes.DELETED));
                            }
                        });
        for (Element element : old.values()) {
            // What also needs something that is gone, such as a card's lane, stays away with it.
            if (element.ref().equals(ref) || othersAreThere(now, element, old)) {
                changed.put(element.id(), element);
            }
        }
        Set<String> raised = raise(changed, ref);
        return onlyWhatWasThere(now.withElements(HashTreePMap.from(changed)), now, old, raised);
    }

    /** The map's own texts and attributes, but for its state. */
    private static <D extends Document<D>> D facts(D now, D then) {
        D wanted = now;
        for (TextField field : now.textFields()) {
            wanted = wanted.with(field, then.text(field));
        }
        for (Field field : now.attributes()) {
            if (field != Field.STATE) {
                wanted = wanted.with(field, then.get(field));
            }
        }
        return wanted;
    }

    /** What can be seen of an element and of all that stands in it, parents first. */
    private static Map<String, Element> within(Document<?> map, ElementRef ref) {
        Map<String, List<Element>> children = new HashMap<>();
        for (Element element : map.visible().elements().values()) {
            for (ElementRef parent : element.parents()) {
                children.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(element);
            }
        }
        Map<String, Element> found = new LinkedHashMap<>();
        Deque<Element> open = new ArrayDeque<>();
        map.element(ref.id()).filter(map::isVisible).ifPresent(open::add);
        while (!open.isEmpty()) {
            Element element = open.poll();
            if (found.putIfAbsent(element.id(), element) == null) {
                open.addAll(children.getOrDefault(element.id(), List.of()));
            }
        }
        return found;
    }

    private static boolean othersAreThere(
            Document<?> now, Element element, Map<String, Element> old) {
        return element.parents().stream()
                .allMatch(parent -> old.containsKey(parent.id()) || now.isVisible(parent));
    }

    /** Brings back what an element stands in. */
    private static Set<String> raise(Map<String, Element> elements, ElementRef ref) {
        Set<String> raised = new HashSet<>();
        Deque<ElementRef> open = new ArrayDeque<>(List.of(ref));
        while (!open.isEmpty()) {
            Element element = elements.get(open.poll().id());
            if (element != null && raised.add(element.id())) {
                elements.put(element.id(), element.with(Field.EXISTENCE, Attributes.PRESENT));
                open.addAll(element.parents());
            }
        }
        return raised;
    }

    /** Takes away what would come into sight only because its parent has. */
    private static <D extends Document<D>> D onlyWhatWasThere(
            D wanted, D now, Map<String, Element> old, Set<String> raised) {
        Map<String, Element> kept = new HashMap<>(wanted.elements());
        for (Element element : wanted.elements().values()) {
            if (wanted.isVisible(element)
                    && !now.isVisible(element.ref())
                    && !old.containsKey(element.id())
                    && !raised.contains(element.id())) {
                kept.put(element.id(), element.with(Field.EXISTENCE, Attributes.DELETED));
            }
        }
        return wanted.withElements(HashTreePMap.from(kept));
    }
}
