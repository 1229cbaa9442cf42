package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapPersonas;
import io.rihla.documents.MapService;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.PersonaMatrix;
import java.time.Clock;

/** How personas fare at the stages of this site's maps. */
@ConfluenceComponent
public class SitePersonaMatrix extends PersonaMatrix {

    public SitePersonaMatrix(MapService maps, MapPersonas personas, IssueMirror mirror) {
        super(maps, personas, mirror, Clock.systemUTC());
    }
}
