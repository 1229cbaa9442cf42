package io.rihla.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The edits by which one persona takes the place of another. */
public final class PersonaMerging {

    private PersonaMerging() {}

    /**
     * Gives a persona the evidence of another one. What came that way before is not given again, as
     * its id follows from both.
     *
     * @return nothing where there is no evidence to give
     */
    public static Optional<MapEdit> evidence(Persona from, Persona into) {
        List<Evidence> there = into.evidence();
        Rank last = there.isEmpty() ? Rank.MIDDLE : there.get(there.size() - 1).rank();
        List<Change> changes = new ArrayList<>();
        for (Evidence each : from.evidence()) {
            String id = idOf(from.key(), each.id());
            if (into.element(id).isEmpty()) {
                last = last.after();
                changes.add(new Addition.AddEvidence(moved(each, id, last)));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new MapEdit.Batch(changes));
    }

    /**
     * The id that a piece of evidence has with whoever took it over, by which it is found there.
     *
     * @param from the key of the persona that it came from
     */
    public static String idOf(String from, String evidence) {
        String about = from + "." + evidence;
        return DerivedIds.of(about, "merged", about);
    }

    private static Evidence moved(Evidence each, String id, Rank rank) {
        return new Evidence(
                id,
                rank,
                each.kind(),
                each.note(),
                each.date(),
                each.link(),
                each.sampleSize(),
                each.goalReached(),
                false,
                each.extra());
    }

    /**
     * Makes a map about one persona instead of another, in the same place, with the same curve and
     * the same cards and pain points. Where the map is about both already, the curve of the one
     * that stays is kept.
     *
     * @return nothing where the map is not about the one that goes
     */
    public static Optional<MapEdit> uses(JourneyMap map, String from, String into) {
        String old = MapPersona.idOf(from);
        Optional<MapPersona> place =
                map.personas().stream().filter(each -> each.id().equals(old)).findFirst();
        return place.map(
                there -> new MapEdit.Batch(changes(map, there, MapPersona.of(into, there.rank()))));
    }

    private static List<Change> changes(JourneyMap map, MapPersona from, MapPersona into) {
        boolean both = map.personas().stream().anyMatch(each -> each.id().equals(into.id()));
        List<Change> changes = new ArrayList<>();
        if (!both) {
            changes.add(new Addition.AddMapPersona(into));
        }
        Set<String> known = new HashSet<>();
        if (both) {
            map.personaFeelings().stream()
                    .filter(feeling -> feeling.mapPersona().equals(into.id()))
                    .forEach(feeling -> known.add(feeling.touchpoint()));
        }
        for (PersonaFeeling feeling : map.personaFeelings()) {
            if (feeling.mapPersona().equals(from.id()) && !known.contains(feeling.touchpoint())) {
                changes.add(
                        new Addition.AddPersonaFeeling(
                                PersonaFeeling.of(
                                        feeling.touchpoint(), into.id(), feeling.feeling())));
            }
        }
        instead(map, from, into, changes);
        if (both && map.personas().get(0).equals(from)) {
            changes.addAll(succeeding(map, from));
        } else {
            changes.add(new Change.Delete(from.ref()));
        }
        return changes;
    }

    /**
     * The next persona becomes the main one and brings a curve of their own; where that says
     * nothing, the map's stays.
     */
    private static List<Change> succeeding(JourneyMap map, MapPersona from) {
        List<String> others =
                map.personas().stream()
                        .filter(each -> !each.equals(from))
                        .map(MapPersona::persona)
                        .toList();
        return PersonaChoice.changes(map, others).stream()
                .filter(
                        change ->
                                !(change instanceof TouchpointChange.SetFeeling felt
                                        && felt.feeling().isEmpty()))
                .toList();
    }

    private static void instead(
            JourneyMap map, MapPersona from, MapPersona into, List<Change> changes) {
        for (Element element : map.elements().values()) {
            if (map.isVisible(element) && element.attributes().contains(Field.PERSONAS)) {
                List<String> concerned = Attributes.list(element.get(Field.PERSONAS));
                if (concerned.contains(from.id())) {
                    changes.add(
                            new Change.SetPersonas(
                                    element.ref(), instead(concerned, from.id(), into.id())));
                }
            }
        }
    }

    private static List<String> instead(List<String> ids, String old, String other) {
        return ids.stream().map(id -> id.equals(old) ? other : id).distinct().toList();
    }
}
