package io.rihla.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out the edit by which a map is about other personas of the site. */
public final class PersonaChoice {

    private final JourneyMap map;
    private final List<String> wanted;
    private final List<Change> changes = new ArrayList<>();

    private PersonaChoice(JourneyMap map, Set<String> personas) {
        this.map = map;
        wanted = personas.stream().map(MapPersona::idOf).toList();
        personas.forEach(this::bringIn);
    }

    /**
     * What makes a map one of these personas. Each keeps their curve: the main one's feelings move
     * to the touchpoints and those of who was it before from there, so that who comes back later
     * finds them again.
     *
     * @param personas their keys, the main one first; none where the map is to have a name only
     * @return nothing where they are its personas already, in this order
     */
    public static List<Change> changes(JourneyMap map, List<String> personas) {
        PersonaChoice choice = new PersonaChoice(map, new LinkedHashSet<>(personas));
        choice.order();
        choice.passFeelingsOn();
        choice.takeOut();
        return List.copyOf(choice.changes);
    }

    private void bringIn(String key) {
        MapPersona persona = MapPersona.of(key, Rank.MIDDLE);
        if (!map.isVisible(persona.ref())) {
            changes.add(new Addition.AddMapPersona(persona));
        }
    }

    private void order() {
        List<String> kept =
                map.personas().stream().map(MapPersona::id).filter(wanted::contains).toList();
        if (kept.equals(wanted)) {
            return;
        }
        List<Rank> ranks = Rank.sequence(wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            changes.add(new Placement.MoveMapPersona(wanted.get(i), ranks.get(i)));
        }
    }

    private void passFeelingsOn() {
        Optional<String> before = map.personas().stream().map(MapPersona::id).findFirst();
        if (before.isEmpty() || wanted.isEmpty() || wanted.get(0).equals(before.get())) {
            return;
        }
        String next = wanted.get(0);
        Map<String, PersonaFeeling> known = new HashMap<>();
        for (Element element : map.elements().values()) {
            if (element instanceof PersonaFeeling feeling && !feeling.deleted()) {
                known.put(feeling.id(), feeling);
            }
        }
        for (Touchpoint touchpoint : map.touchpoints()) {
            PersonaFeeling old =
                    PersonaFeeling.of(touchpoint.id(), before.get(), touchpoint.feeling());
            if (!old.deleted() || known.containsKey(old.id())) {
                changes.add(new Addition.AddPersonaFeeling(old));
            }
            String id = PersonaFeeling.idOf(touchpoint.id(), next);
            Optional<Feeling> feeling =
                    Optional.ofNullable(known.get(id)).flatMap(PersonaFeeling::feeling);
            if (!feeling.equals(touchpoint.feeling())) {
                changes.add(new TouchpointChange.SetFeeling(touchpoint.id(), feeling));
            }
            if (feeling.isPresent()) {
                changes.add(new Change.SetPersonaFeeling(id, Optional.empty()));
            }
        }
    }

    private void takeOut() {
        for (MapPersona persona : map.personas()) {
            if (!wanted.contains(persona.id())) {
                changes.add(new Change.Delete(persona.ref()));
            }
        }
    }
}
