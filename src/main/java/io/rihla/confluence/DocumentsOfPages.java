package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.Home;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapShelf;
import io.rihla.documents.MapStore;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.PersonaStore;
import io.rihla.documents.Viewer;
import io.rihla.rest.MapPages.Shown;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The maps and personas that pages show, by the macros in their storage format. */
@ConfluenceComponent
public class DocumentsOfPages {

    private final MapShelf mapShelf;
    private final MapStore maps;
    private final PersonaShelf personaShelf;
    private final PersonaStore personas;

    public DocumentsOfPages(
            MapShelf mapShelf, MapStore maps, PersonaShelf personaShelf, PersonaStore personas) {
        this.mapShelf = mapShelf;
        this.maps = maps;
        this.personaShelf = personaShelf;
        this.personas = personas;
    }

    /** Gives those without a home the page for one, where who saved it may edit them. */
    void adopt(Viewer author, String storage, Home home) {
        Set<String> ofMaps = MacroKeys.in(storage, Shown.MAP);
        if (!ofMaps.isEmpty()) {
            mapShelf.adopt(author, ofMaps, home);
        }
        Set<String> ofPersonas = MacroKeys.in(storage, Shown.PERSONA);
        if (!ofPersonas.isEmpty()) {
            personaShelf.adopt(author, ofPersonas, home);
        }
    }

    /** Follows a page that has moved to another space with what lives on it. */
    void moved(Home home) {
        mapShelf.moved(home);
        personaShelf.moved(home);
    }

    List<MapHead> maps(String storage) {
        return heads(maps, MacroKeys.in(storage, Shown.MAP));
    }

    /** Of both kinds, maps first. */
    List<MapHead> all(String storage) {
        Set<String> ofPersonas = MacroKeys.in(storage, Shown.PERSONA);
        return Stream.concat(
                        maps(storage).stream(), heads(personas.documents(), ofPersonas).stream())
                .toList();
    }

    private static List<MapHead> heads(MapStore store, Set<String> keys) {
        return keys.isEmpty() ? List.of() : store.headsByKey(keys);
    }
}
