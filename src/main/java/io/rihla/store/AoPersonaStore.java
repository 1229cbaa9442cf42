package io.rihla.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.MapStore;
import io.rihla.documents.PersonaStore;
import org.springframework.stereotype.Component;

/** Personas in the product's database, in the tables of maps. */
@Component
public class AoPersonaStore implements PersonaStore {

    private final MapStore documents;

    public AoPersonaStore(@ComponentImport ActiveObjects ao) {
        documents = new AoDocumentStore(ao, HeadKind.PERSONA);
    }

    @Override
    public MapStore documents() {
        return documents;
    }
}
