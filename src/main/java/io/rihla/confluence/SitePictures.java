package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.persona.picture.PictureStore;
import io.rihla.persona.picture.Pictures;
import java.time.Clock;

/** The domain's pictures of personas over this site's store. */
@ConfluenceComponent
public class SitePictures extends Pictures {

    public SitePictures(PictureStore store) {
        super(store, Clock.systemUTC());
    }
}
