package io.rihla.search;

import io.rihla.documents.MapHead;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaStore;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Lets the wiki's own search find maps and personas: their texts belong to the page that they live
 * on, so that only who may see that page finds them, and to no other page that shows them.
 */
public class MapSearch {

    /** UTF-16 units of text that a page gets from its maps. */
    public static final int MOST_TEXT = 500_000;

    /** How many pages and how many documents one round tells of. */
    private static final int BATCH = 200;

    private final SearchMarks marks;
    private final MapStore maps;
    private final MapService mapService;
    private final MapStore personas;
    private final PersonaService personaService;

    public MapSearch(
            SearchMarks marks,
            MapStore maps,
            MapService mapService,
            PersonaStore personas,
            PersonaService personaService) {
        this.marks = marks;
        this.maps = maps;
        this.mapService = mapService;
        this.personas = personas.documents();
        this.personaService = personaService;
    }

    /**
     * What is to be found of the maps and personas that live on a page, whoever asks; empty if none
     * does. It costs two statements, and for each of them that this node does not keep two more.
     */
    public String textOf(long pageId) {
        SearchText text = new SearchText(MOST_TEXT);
        for (MapHead head : maps.livingOn(pageId)) {
            if (!head.inBin() && !text.isFull()) {
                text.add(mapService.reader().newest(head));
            }
        }
        for (MapHead head : personas.livingOn(pageId)) {
            if (!head.inBin() && !text.isFull()) {
                text.add(personaService.reader().newest(head));
            }
        }
        return text.toString();
    }

    /**
     * Has every page indexed again whose maps or personas have changed, each once however much has.
     *
     * @param index has a page indexed again; false if it could not be and has to be later
     * @return how many pages were
     */
    public int tell(LongPredicate index) {
        List<SearchMarks.Due> due = marks.pages(BATCH);
        List<MapHead> changed = marks.changed(BATCH);
        Set<Long> pages = new LinkedHashSet<>();
        due.forEach(mark -> pages.add(mark.pageId()));
        changed.forEach(document -> document.homePage().ifPresent(pages::add));
        Set<Long> told = new HashSet<>();
        for (long page : pages) {
            if (index.test(page)) {
                told.add(page);
            }
        }
        marks.done(due.stream().filter(mark -> told.contains(mark.pageId())).toList());
        marks.later(due.stream().filter(mark -> !told.contains(mark.pageId())).toList());
        changed.stream()
                .filter(document -> told.contains(document.homePage().orElse(0L)))
                .forEach(marks::told);
        return told.size();
    }
}
