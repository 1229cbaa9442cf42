package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.Linking;
import io.rihla.journey.MapService;

/** The domain's linking of issues in this site's maps. */
@ConfluenceComponent
public class SiteLinking extends Linking {

    public SiteLinking(MapService maps) {
        super(maps);
    }
}
