package io.rihla.journey.format;

import io.rihla.journey.Document;
import io.rihla.journey.Element;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds ranks for elements of which a client says only after which sibling they are to stand. */
final class SiblingRanks {

    private final Optional<Document<?>> map;
    private final List<Element> placed = new ArrayList<>();

    SiblingRanks(Optional<Document<?>> map) {
        this.map = map;
    }

    /** The element with its rank, remembered as a sibling of those to come. */
    Element placed(Element element, Rank rank) {
        Element withRank = element.with(Field.PLACE, parents(element) + rank.value());
        placed.add(withRank);
        return withRank;
    }

    Rank place(Element element, Optional<String> after) {
        return place(element.ref(), parents(element), after);
    }

    /**
     * A rank among the siblings that stand in the same parents.
     *
     * @param parents their ids, each followed by a space
     * @param after the id of a sibling, nothing for the first place, empty for the last
     */
    Rank place(ElementRef moved, String parents, Optional<String> after) {
        List<Element> siblings = siblings(moved, parents);
        if (siblings.isEmpty()) {
            return Rank.MIDDLE;
        }
        int before = siblings.size() - 1;
        if (after.isPresent()) {
            before = -1;
            for (int i = 0; i < siblings.size(); i++) {
                if (siblings.get(i).id().equals(after.get())) {
                    before = i;
                }
            }
        }
        if (before < 0) {
            return siblings.get(0).rank().before();
        }
        Rank lower = siblings.get(before).rank();
        return siblings.stream()
                .skip(before + 1L)
                .map(Element::rank)
                .filter(upper -> upper.compareTo(lower) > 0)
                .findFirst()
                .map(upper -> Rank.between(lower, upper))
                .orElseGet(lower::after);
    }

    private List<Element> siblings(ElementRef moved, String parents) {
        List<Element> siblings = new ArrayList<>(placed);
        map.ifPresent(known -> siblings.addAll(known.elements().values()));
        return siblings.stream()
                .filter(element -> element.ref().kind() == moved.kind())
                .filter(element -> !element.id().equals(moved.id()))
                .filter(element -> parents(element).equals(parents))
                .sorted(Document.ORDER)
                .toList();
    }

    private static String parents(Element element) {
        StringBuilder parents = new StringBuilder();
        element.parents().forEach(parent -> parents.append(parent.id()).append(' '));
        return parents.toString();
    }
}
