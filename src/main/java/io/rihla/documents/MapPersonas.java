package io.rihla.documents;

import io.rihla.journey.Change;
import io.rihla.journey.ChosenTogether;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapPersona;
import io.rihla.journey.PersonaChoice;
import io.rihla.journey.Touchpoint;
import io.rihla.journey.TouchpointChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The personas of this site that maps are about, as one person may see them. */
public class MapPersonas {

    private static final int ATTEMPTS = 5;

    private final MapService maps;
    private final PersonaService personas;

    public MapPersonas(MapService maps, PersonaService personas) {
        this.maps = maps;
        this.personas = personas;
    }

    /**
     * The names of a map's personas by key, without those that the person may not see. It costs
     * nothing where the map has none, else a fixed number of statements.
     */
    public Map<String, LocalizedText> names(Viewer viewer, JourneyMap map) {
        return names(viewer, keys(map));
    }

    /** The names of personas by key, without those that the person may not see. */
    public Map<String, LocalizedText> names(Viewer viewer, Collection<String> keys) {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            personas.visibleHeads(viewer, keys).forEach(head -> names.put(head.key(), head.name()));
        }
        return names;
    }

    /**
     * Makes a map one of these personas, as one edit. What others have chosen since the revision
     * that somebody chose from stays beside it.
     *
     * @param base the revision whose personas the choice was made from
     * @param keys the main one first; none where the map is to have a name only
     * @return the revision after it
     * @throws NoSuchPersona if the person may see no persona of such a key that the map does not
     *     have
     * @throws NoSuchRevision if the map has never had the revision
     * @throws ChosenMeanwhile if others have chosen what excludes this, or more personas come of
     *     both choices than a map may have
     */
    public long choose(Viewer viewer, String key, long base, List<String> keys, MapLimits limits) {
        List<String> before = keys(maps.open(viewer, key, base).document());
        for (int attempt = 1; ; attempt++) {
            Opened<JourneyMap> opened = maps.open(viewer, key);
            List<String> now = keys(opened.document());
            requireVisible(viewer, keys, one -> before.contains(one) || now.contains(one));
            List<String> both =
                    ChosenTogether.of(before, keys, now)
                            .filter(all -> all.size() <= MapPersona.MOST || all.equals(keys))
                            .orElseThrow(() -> new ChosenMeanwhile(opened));
            List<Change> changes = PersonaChoice.changes(opened.document(), both);
            if (changes.isEmpty()) {
                return opened.revision();
            }
            EditRequest request =
                    new EditRequest(opened.revision(), "", new MapEdit.Batch(changes));
            try {
                return maps.edit(viewer, key, request, limits).revision();
            } catch (EditCollided collided) {
                // Somebody has changed them in this moment: then from what they are now.
                if (attempt == ATTEMPTS) {
                    throw collided;
                }
            }
        }
    }

    private static List<String> keys(JourneyMap map) {
        return map.personas().stream().map(MapPersona::persona).toList();
    }

    /**
     * Makes a map one of this persona alone, who has not said yet what they feel.
     *
     * @return the revision after it
     */
    public long takeOver(Viewer viewer, String key, String persona, MapLimits limits) {
        Opened<JourneyMap> opened = maps.open(viewer, key);
        List<Change> changes =
                new ArrayList<>(PersonaChoice.changes(opened.document(), List.of(persona)));
        for (Touchpoint touchpoint : opened.document().touchpoints()) {
            if (touchpoint.feeling().isPresent() && opened.document().personas().isEmpty()) {
                changes.add(new TouchpointChange.SetFeeling(touchpoint.id(), Optional.empty()));
            }
        }
        EditRequest request = new EditRequest(opened.revision(), "", new MapEdit.Batch(changes));
        return changes.isEmpty()
                ? opened.revision()
                : maps.edit(viewer, key, request, limits).revision();
    }

    private void requireVisible(Viewer viewer, List<String> keys, Predicate<String> known) {
        List<String> others = keys.stream().filter(known.negate()).toList();
        Map<String, LocalizedText> seen = names(viewer, others);
        for (String other : others) {
            if (!seen.containsKey(other)) {
                throw new NoSuchPersona(other);
            }
        }
    }
}
