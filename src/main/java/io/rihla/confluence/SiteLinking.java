package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.tracking.Linking;

/** The domain's linking of issues in this site's maps. */
@ConfluenceComponent
public class SiteLinking extends Linking {

    public SiteLinking(MapService maps) {
        super(maps);
    }
}
