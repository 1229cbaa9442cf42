package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.PersonaService;
import io.rihla.history.PageNotes;
import io.rihla.history.RestoredPages;
import io.rihla.journey.Persona;

/** Opens personas for pages. */
@ConfluenceComponent
public class PagePersonas extends PageDocuments<Persona> {

    public PagePersonas(PersonaService service, PageNotes notes, RestoredPages restored) {
        super(service, notes, restored);
    }
}
