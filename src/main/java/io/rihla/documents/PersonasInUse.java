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
     * What merging came to.
     *
     * @param moved the maps that are about the other persona now
     * @param left where the persona still is, since who merged may not edit these maps
     */
    public record Merged(List<MapHead> moved, Uses left) {}

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
     * and the one is archived and says where it went. Done again after it broke off, it goes on.
     *
     * @throws NotAllowed if the person may not edit both
     */
    public Merged merge(Viewer viewer, String persona, String other, MapLimits limits) {
        personas.requireEditor(viewer, persona);
        personas.requireEditor(viewer, other);
        Persona from = personas.open(viewer, persona).document();
        Opened<Persona> into = personas.open(viewer, other);
        Optional<MapEdit> evidence = PersonaMerging.evidence(from, into.document());
        evidence.ifPresent(
                edit ->
                        personas.edit(
                                viewer, other, new EditRequest(into.revision(), "", edit), limits));
        List<MapHead> moved = move(viewer, persona, other, limits);
        Opened<Persona> now = personas.open(viewer, persona);
        List<Change> away = new ArrayList<>();
        away.add(new Change.SetValue(ElementRef.MAP, Field.MERGED_INTO, other));
        if (now.document().state() != MapState.ARCHIVED) {
            away.add(new MapChange.SetState(MapState.ARCHIVED));
        }
        personas.edit(
                viewer,
                persona,
                new EditRequest(now.revision(), "", new MapEdit.Batch(away)),
                limits);
        return new Merged(moved, split(viewer, all(persona)));
    }

    private List<MapHead> move(Viewer viewer, String from, String into, MapLimits limits) {
        List<MapHead> heads = all(from);
        Map<String, MapRights> rights = access.rights(viewer, heads);
        List<MapHead> moved = new ArrayList<>();
        for (MapHead head : heads) {
            if (rights.getOrDefault(head.key(), MapRights.NONE).edit()) {
                Opened<JourneyMap> map = maps.open(viewer, head.key());
                Optional<MapEdit> edit = PersonaMerging.uses(map.document(), from, into);
                if (edit.isPresent()) {
                    EditRequest request = new EditRequest(map.revision(), "", edit.get());
                    maps.edit(viewer, head.key(), request, limits);
                    moved.add(head);
                }
            }
        }
        return moved;
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
        Map<String, MapRights> rights = access.rights(viewer, heads);
        List<MapHead> seen =
                heads.stream()
                        .filter(head -> rights.getOrDefault(head.key(), MapRights.NONE).view())
                        .toList();
        return new Uses(seen, heads.size() - seen.size());
    }
}
