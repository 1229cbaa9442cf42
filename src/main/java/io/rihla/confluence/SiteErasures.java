package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.history.ErasureStore;
import io.rihla.history.Erasures;
import io.rihla.journey.format.JsonMapCodec;
import io.rihla.text.Texts;
import java.time.Clock;

/** The domain's erasing in this site's maps. */
@ConfluenceComponent
public class SiteErasures extends Erasures {

    public SiteErasures(MapStore maps, ErasureStore store, MapService service, Texts texts) {
        super(
                maps,
                store,
                service,
                new JsonMapCodec(),
                (language, day) -> texts.text(language, "rihla.erased.text", day),
                Clock.systemUTC(),
                SiteService::random);
    }
}
