package io.rihla.documents;

import io.rihla.journey.Change;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapChange;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapPersona;
import io.rihla.journey.MapProjection;
import io.rihla.journey.MapState;
import io.rihla.journey.Persona;
import io.rihla.journey.PersonaChoice;
import io.rihla.journey.PersonaMerging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What holds a persona: the maps that are about it. One that is held is never lost without a word;
 * it is put away, taken off a map, or makes way for another one.
 */
public class PersonasInUse {

    /** How many maps one step of a merge changes. */
    public static final int MAPS_AT_ONCE = 50;

    private final PersonaService personas;
    private final MapService maps;
    private final MapStore store;
    private final JourneyAccess access;
    private final NamedUses uses;

    /**
     * @param store of maps
     */
    public PersonasInUse(
            PersonaService personas,
            MapService maps,
            MapStore store,
            JourneyAccess access,
            NamedUses uses) {
        this.personas = personas;
        this.maps = maps;
        this.store = store;
        this.access = access;
        this.uses = uses;
    }

    /**
     * The maps that are about a persona.
     *
     * @param maps those that the person may see, the newest change first
     * @param hidden how many others there are
     */
    public record Uses(List<MapHead> maps, int hidden) {

        public boolean none() {
            return maps.isEmpty() && hidden == 0;
        }
    }

    /**
     * What one step of merging came to.
     *
     * @param moved the maps that have become about the other persona in this step
     * @param remaining how many wait for the next step; none when the merge is done
     * @param left where the persona stays, since who merged may not edit these maps
     */
    public record Merged(List<MapHead> moved, int remaining, Uses left) {

        public boolean done() {
            return remaining == 0;
        }
    }

    /** The maps outside the bin that are about a persona, for somebody who may see the persona. */
    public Uses of(Viewer viewer, String persona) {
        personas.open(viewer, persona);
        return split(viewer, all(persona));
    }

    /**
     * Lets those go on who want to delete a persona that no map is about.
     *
     * @throws NotAllowed if the person may not delete it
     * @throws PersonaInUse if a map is about it
     */
    public void requireUnused(Viewer viewer, String persona) {
        personas.requireManager(viewer, persona);
        Uses held = split(viewer, all(persona));
        if (!held.none()) {
            throw new PersonaInUse(held);
        }
    }

    /**
     * Takes a persona off a map, by an edit of the map: its curve comes back if it is chosen again.
     *
     * @return the revision of the map that came of it
     * @throws EditRefused if the map is not about it
     */
    public long detach(Viewer viewer, String persona, String map, MapLimits limits) {
        Opened<JourneyMap> opened = maps.open(viewer, map);
        List<String> about =
                opened.document().personas().stream().map(MapPersona::persona).toList();
        List<String> others = about.stream().filter(key -> !key.equals(persona)).toList();
        // Who becomes the main one brings the curve of their own.
        MapEdit edit =
                others.isEmpty() || others.size() == about.size()
                        ? new Change.Delete(ElementRef.mapPersona(MapPersona.idOf(persona)))
                        : new MapEdit.Batch(PersonaChoice.changes(opened.document(), others));
        return maps.edit(viewer, map, new EditRequest(opened.revision(), "", edit), limits)
                .revision();
    }

    /**
     * Lets another persona take the place of one: it gets the evidence, the maps become about it,
     * and the one is archived. The persona says first where it goes; then each step takes a bounded
     * number of maps, and only when no more are left is it put away. So a merge that broke off,
     * wherever that was, can be seen, has lost nothing, and goes on when it is asked for again.
     *
     * @throws NotAllowed if the person may not edit both
     */
    public Merged merge(Viewer viewer, String persona, String other, MapLimits limits) {
        personas.requireEditor(viewer, persona);
        personas.requireEditor(viewer, other);
        if (!personas.open(viewer, persona).document().get(Field.MERGED_INTO).equals(other)) {
            edit(
                    viewer,
                    persona,
                    new Change.SetValue(ElementRef.MAP, Field.MERGED_INTO, other),
                    limits);
        }
        Persona from = personas.open(viewer, persona).document();
        PersonaMerging.evidence(from, personas.open(viewer, other).document())
                .ifPresent(evidence -> edit(viewer, other, evidence, limits));
        List<MapHead> heads = all(persona);
        Map<String, MapRights> rights = access.rights(viewer, heads);
        List<MapHead> own = new ArrayList<>();
        List<MapHead> others = new ArrayList<>();
        heads.forEach(
                head ->
                        (rights.getOrDefault(head.key(), MapRights.NONE).edit() ? own : others)
                                .add(head));
        List<MapHead> step = own.subList(0, Math.min(MAPS_AT_ONCE, own.size()));
        List<MapHead> moved =
                step.stream().filter(head -> move(viewer, head, persona, other, limits)).toList();
        int remaining = own.size() - step.size();
        if (remaining == 0 && from.state() != MapState.ARCHIVED) {
            edit(viewer, persona, new MapChange.SetState(MapState.ARCHIVED), limits);
        }
        return new Merged(moved, remaining, split(rights, others));
    }

    private void edit(Viewer viewer, String persona, MapEdit edit, MapLimits limits) {
        long base = personas.open(viewer, persona).revision();
        personas.edit(viewer, persona, new EditRequest(base, "", edit), limits);
    }

    private boolean move(Viewer viewer, MapHead head, String from, String into, MapLimits limits) {
        Opened<JourneyMap> map = maps.open(viewer, head.key());
        Optional<MapEdit> edit = PersonaMerging.uses(map.document(), from, into);
        edit.ifPresent(
                uses ->
                        maps.edit(
                                viewer,
                                head.key(),
                                new EditRequest(map.revision(), "", uses),
                                limits));
        return edit.isPresent();
    }

    private List<MapHead> all(String persona) {
        Set<Long> ids = uses.of(MapProjection.persona(persona));
        return ids.isEmpty()
                ? List.of()
                : store.heads(ids).stream()
                        .filter(head -> !head.inBin())
                        .sorted((one, other) -> other.changed().compareTo(one.changed()))
                        .toList();
    }

    private Uses split(Viewer viewer, List<MapHead> heads) {
        return split(access.rights(viewer, heads), heads);
    }

    private static Uses split(Map<String, MapRights> rights, List<MapHead> heads) {
        List<MapHead> seen =
                heads.stream()
                        .filter(head -> rights.getOrDefault(head.key(), MapRights.NONE).view())
                        .toList();
        return new Uses(seen, heads.size() - seen.size());
    }
}
