package io.rihla.comments;

import io.rihla.journey.Card;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The elements of a map as one reads it: the map, its lanes, then one stage after the other. */
final class MapOrder {

    private final Map<ElementRef, Integer> places = new HashMap<>();

    MapOrder(JourneyMap map) {
        Map<String, List<Touchpoint>> touchpoints = by(map.touchpoints(), Touchpoint::stage);
        Map<String, List<PainPoint>> pains = by(map.painPoints(), PainPoint::touchpoint);
        Map<String, List<Card>> cards = by(map.cards(), card -> card.stage() + "/" + card.lane());
        List<Lane> lanes = map.lanes();
        next(ElementRef.MAP);
        lanes.forEach(lane -> next(lane.ref()));
        for (Stage stage : map.stages()) {
            next(stage.ref());
            for (Touchpoint touchpoint : touchpoints.getOrDefault(stage.id(), List.of())) {
                next(touchpoint.ref());
                pains.getOrDefault(touchpoint.id(), List.of()).forEach(pain -> next(pain.ref()));
            }
            for (Lane lane : lanes) {
                cards.getOrDefault(stage.id() + "/" + lane.id(), List.of())
                        .forEach(card -> next(card.ref()));
            }
        }
    }

    /** Where an element stands; those that are gone stand behind all others. */
    int place(ElementRef element) {
        return places.getOrDefault(element, Integer.MAX_VALUE);
    }

    private void next(ElementRef element) {
        places.put(element, places.size());
    }

    private static <E> Map<String, List<E>> by(List<E> elements, Function<E, String> place) {
        return elements.stream().collect(Collectors.groupingBy(place));
    }
}
