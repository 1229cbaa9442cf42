package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapShelf;
import io.rihla.journey.JourneyMap;

/** Takes new maps in and finds them a place. */
@ConfluenceComponent
public class Imports extends DocumentImports<JourneyMap> {

    public Imports(MapShelf shelf, MapPages pages) {
        super(shelf, pages, MapPages.Shown.MAP);
    }
}
