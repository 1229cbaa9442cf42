package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.PersonaShelf;
import io.rihla.journey.Persona;

/** Takes new personas in and finds them a place. */
@ConfluenceComponent
public class PersonaImports extends DocumentImports<Persona> {

    public PersonaImports(PersonaShelf shelf, MapPages pages) {
        super(shelf, pages, MapPages.Shown.PERSONA);
    }
}
