package io.rihla.view;

import io.rihla.journey.Feeling;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The personas of one map, what each feels, and whom of them something concerns. */
final class MapPersonaViews {

    private final Map<String, MapPersonaView> byId = new LinkedHashMap<>();
    private final Map<String, Feeling> feelings = new HashMap<>();
    private final Showing showing;

    private MapPersonaViews(Showing showing) {
        this.showing = showing;
    }

    /** Of a map without any. */
    static MapPersonaViews none(Showing showing) {
        return new MapPersonaViews(showing);
    }

    MapPersonaViews(JourneyMap map, Labels labels, Showing showing) {
        this(showing);
        for (MapPersona persona : map.personas()) {
            Optional<LocalizedText> name =
                    Optional.ofNullable(showing.personas().get(persona.persona()));
            byId.put(
                    persona.id(),
                    new MapPersonaView(
                            showing.id(persona.id()),
                            name.isPresent() ? persona.persona() : "",
                            name.map(labels::again).orElse(null),
                            byId.size()));
        }
        if (!byId.isEmpty()) {
            for (PersonaFeeling felt : map.personaFeelings()) {
                felt.feeling().ifPresent(feeling -> feelings.put(felt.id(), feeling));
            }
        }
    }

    /** The main one first. */
    List<MapPersonaView> all() {
        return List.copyOf(byId.values());
    }

    /** The others by the ids of their elements. */
    Map<String, MapPersonaView> others() {
        Map<String, MapPersonaView> others = new LinkedHashMap<>(byId);
        others.values().removeIf(MapPersonaView::isMain);
        return others;
    }

    Optional<Feeling> feeling(String mapPersona, Touchpoint touchpoint) {
        return Optional.ofNullable(feelings.get(PersonaFeeling.idOf(touchpoint.id(), mapPersona)));
    }

    /** What the others feel at a touchpoint, as far as somebody has said. */
    List<FeltView> felt(Touchpoint touchpoint) {
        List<FeltView> felt = new ArrayList<>();
        others().forEach(
                        (id, persona) ->
                                feeling(id, touchpoint)
                                        .ifPresent(
                                                feeling ->
                                                        felt.add(
                                                                new FeltView(
                                                                        persona,
                                                                        new FeelingView(
                                                                                feeling
                                                                                        .value())))));
        return felt;
    }

    /**
     * Whom something concerns; nobody where it concerns all. Where it concerned only those who are
     * no longer on the map, one of them stands for them.
     */
    List<MapPersonaView> concerned(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<MapPersonaView> there =
                byId.entrySet().stream()
                        .filter(entry -> ids.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        return there.isEmpty() ? List.of(MapPersonaView.former(showing.id(ids.get(0)))) : there;
    }
}
