package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapPersonas;
import io.rihla.documents.MapService;
import io.rihla.documents.PersonaService;

/** The domain's personas of maps over this site's services. */
@ConfluenceComponent
public class SiteMapPersonas extends MapPersonas {

    public SiteMapPersonas(MapService maps, PersonaService personas) {
        super(maps, personas);
    }
}
