package io.rihla.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.stereotype.Component;

/** Maps in the product's database. */
@Component
public class AoMapStore extends AoDocumentStore {

    public AoMapStore(@ComponentImport ActiveObjects ao) {
        super(ao, HeadKind.MAP);
    }
}
