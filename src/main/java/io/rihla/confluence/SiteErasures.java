package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.ErasureStore;
import io.rihla.journey.Erasures;
import io.rihla.journey.MapService;
import io.rihla.journey.MapStore;
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
