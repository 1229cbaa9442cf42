package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.history.PageNotes;
import io.rihla.history.RestoredPages;
import io.rihla.journey.JourneyMap;

/** Opens maps for pages. */
@ConfluenceComponent
public class PageMaps extends PageDocuments<JourneyMap> {

    public PageMaps(MapService service, PageNotes notes, RestoredPages restored) {
        super(service, notes, restored);
    }
}
